// What the finger does on the map, and what it paints with. One row each; the row of qualities scrolls on a phone.
import { painQualities, type MapMessages, type PainQuality } from '@legwork/clinical';
import { IconArrowUpRight, IconBrush, IconEraser, IconHandMove } from '@tabler/icons-react';
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
  readonly messages: MapMessages;
}

export const PaintTools = ({ choice, onChoice, messages }: PaintToolsProps) => {
  const name = useId();
  return (
    <div className={styles.tools} data-print="hide">
      <div className={styles.row}>
        <fieldset className={styles.group}>
          <legend className={styles.hidden}>{messages['drawing.tool']}</legend>
          {inkTools.map((tool) => {
            const Icon = icons[tool];
            return (
              <label key={tool} className={styles.tool} data-tool={tool}>
                <input type="radio" name={`${name}-tool`} checked={choice.tool === tool} onChange={() => onChoice({ tool })} />
                <Icon size={20} aria-hidden />
                <span>{messages[`drawing.${tool}`]}</span>
              </label>
            );
          })}
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
      </div>
    </div>
  );
};
