// What the finger does on the map, and what it paints with. One row each; the row of qualities scrolls on a phone.
import { painQualities, type IntakeMessages, type PainQuality } from '@legwork/clinical';
import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowUpRight, IconBrush, IconEraser, IconHandMove } from '@tabler/icons-react';
import { useId } from 'react';
import { brushes, inkTools, type Brush, type InkTool } from './ink';
import { QualitySwatch } from './QualitySwatch';
import styles from './PaintTools.module.css';

const icons = { paint: IconBrush, erase: IconEraser, arrow: IconArrowUpRight, move: IconHandMove } as const;

export interface PaintChoice {
  readonly tool: InkTool;
  readonly quality: PainQuality;
  readonly brush: Brush;
}

interface PaintToolsProps {
  readonly choice: PaintChoice;
  readonly onChoice: (part: Partial<PaintChoice>) => void;
  readonly history: { readonly undo: () => void; readonly redo: () => void; readonly canUndo: boolean; readonly canRedo: boolean };
  readonly messages: IntakeMessages;
}

export const PaintTools = ({ choice, onChoice, history, messages }: PaintToolsProps) => {
  const name = useId();
  return (
    <div className={styles.tools} data-print="hide">
      <div className={styles.row}>
        <fieldset className={styles.group}>
          <legend className={styles.hidden}>{messages['drawing.tool']}</legend>
          {inkTools.map((tool) => {
            const Icon = icons[tool];
            return (
              <label key={tool} className={styles.tool}>
                <input type="radio" name={`${name}-tool`} checked={choice.tool === tool} onChange={() => onChoice({ tool })} />
                <Icon size={20} aria-hidden />
                <span>{messages[`drawing.${tool}`]}</span>
              </label>
            );
          })}
        </fieldset>
        <span className={styles.steps}>
          <ActionIcon variant="default" size="xl" disabled={!history.canUndo} aria-label={messages['drawing.undo']} onClick={history.undo}><IconArrowBackUp size={20} aria-hidden /></ActionIcon>
          <ActionIcon variant="default" size="xl" disabled={!history.canRedo} aria-label={messages['drawing.redo']} onClick={history.redo}><IconArrowForwardUp size={20} aria-hidden /></ActionIcon>
        </span>
      </div>
      <div className={styles.row}>
        <fieldset className={styles.qualities} tabIndex={-1}>
          <legend className={styles.hidden}>{messages['drawing.paint-with']}</legend>
          {painQualities.map((quality) => (
            <label key={quality} className={styles.quality} data-quality={quality}>
              <input
                type="radio" name={`${name}-quality`} checked={choice.quality === quality} aria-label={`${messages['drawing.paint']}: ${messages[`quality.${quality}`]}`}
                onChange={() => onChoice({ quality, tool: 'paint' })} onClick={() => onChoice({ quality, tool: 'paint' })}
              />
              <QualitySwatch quality={quality} />
              <span aria-hidden>{messages[`quality.${quality}`]}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend className={styles.hidden}>{messages['drawing.brush']}</legend>
          {brushes.map((brush) => (
            <label key={brush} className={styles.brush}>
              <input type="radio" name={`${name}-brush`} checked={choice.brush === brush} aria-label={messages[`drawing.brush.${brush}`]} onChange={() => onChoice({ brush })} />
              <span className={styles.dot} data-brush={brush} aria-hidden />
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
};
