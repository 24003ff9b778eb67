// Two body types to draw on, neutrally named.
import { figures, type Figure } from '@legwork/body-map';
import type { MapMessages } from '@legwork/clinical';
import { useId } from 'react';
import styles from './PaintTools.module.css';

interface FigureSwitchProps {
  readonly figure: Figure;
  readonly onFigure: (figure: Figure) => void;
  readonly messages: MapMessages;
}

export const FigureSwitch = ({ figure, onFigure, messages }: FigureSwitchProps) => {
  const name = useId();
  return (
    <fieldset className={styles.group} data-print="hide">
      <legend className={styles.hidden}>{messages['map.figure']}</legend>
      {figures.map((option) => (
        <label key={option} className={styles.figure}>
          <input type="radio" name={name} checked={option === figure} onChange={() => onFigure(option)} />
          {messages[`map.figure.${option}`]}
        </label>
      ))}
    </fieldset>
  );
};
