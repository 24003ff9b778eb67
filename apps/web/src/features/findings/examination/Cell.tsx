// One cell: a number within its limits or one of a few words, above the last value and how far this one is from it.
import { useId, type KeyboardEvent } from 'react';
import { changeBetween, formatNumber } from '../../../lib/units';
import { cellKey, sideKey } from './examination-draft';
import { readCell } from './cell-values';
import { isNumber, isWord, type CellSide, type Measure, type NumberMeasure, type Row, type WordMeasure } from './rows';
import type { RowTools } from './row-tools';
import styles from './cells.module.css';

export interface CellProps {
  readonly row: Row;
  readonly side: CellSide;
  readonly measure: Measure;
  readonly tools: RowTools;
}

const sideNames: Readonly<Record<CellSide, string>> = { left: 'left', right: 'right', none: '' };

/** A movement has a range and a strength: each cell says which it is, and of which side. */
const nameOf = ({ row, side, measure }: Pick<CellProps, 'row' | 'side' | 'measure'>): string =>
  [row.measures.length > 1 && row.sides.includes('none') ? '' : row.label, sideNames[side], measure.label].filter((part) => part !== '').join(', ');

const unitBehind = (unit: string): string => (/^[°/]/u.test(unit) ? unit : ` ${unit}`);

const Under = ({ row, side, measure, tools, id }: CellProps & { readonly id: string }) => {
  const key = cellKey(row, side, measure.measure);
  const { draft, errors } = tools.cells;
  const error = errors[key];
  const { value: last, painful } = tools.last.get(key) ?? {};
  const done = tools.recorded.get(key);
  const now = readCell(measure, draft.cells[key], draft.lengthUnit).value;
  const wordOf = (value: number | string): string => (isWord(measure) ? (measure.choices.find((one) => one.value === value)?.label ?? String(value)) : String(value));
  const shown = (value: number | string): string => (isNumber(measure) && typeof value === 'number' ? `${formatNumber(value)}${unitBehind(measure.unit)}` : wordOf(value));
  const change = typeof last === 'number' && typeof now === 'number' ? changeBetween(last, now) : undefined;
  const isConverted = isNumber(measure) && measure.unit === 'cm' && draft.lengthUnit === 'in' && typeof now === 'number';
  return (
    <div id={id}>
      {error !== undefined && <p className={styles.error} role="alert">{error}</p>}
      <p className={styles.under}>
        {isConverted && <span className={styles.done}>= {shown(now)} </span>}
        {draft.carried[key] === true && 'as '}
        {last !== undefined && <>last {shown(last)}{painful === true && ', painful'}</>}
        {change !== undefined && <span className={styles.change}> {change.arrow}{change.amount === '0' ? '' : ` ${change.amount}`}</span>}
        {done !== undefined && <span className={styles.done}> {last === undefined ? '' : '· '}recorded {shown(done)}</span>}
      </p>
    </div>
  );
};

interface BoxProps<M extends Measure> extends Omit<CellProps, 'measure'> {
  readonly measure: M;
  /** Id of the line below it */
  readonly under: string;
}

const useCell = ({ row, side, measure, tools, under }: BoxProps<Measure>) => {
  const key = cellKey(row, side, measure.measure);
  const { draft, errors, type } = tools.cells;
  const shared = {
    'data-cell': key, 'data-column': `${side} ${row.measures.indexOf(measure)}`, 'aria-label': nameOf({ row, side, measure }), 'aria-describedby': under,
    'aria-invalid': errors[key] !== undefined, onFocus: () => tools.light(row, side),
  };
  return { shared, text: draft.cells[key] ?? '', type: (text: string) => type(key, text) };
};

/** Digits and what belongs to a number; letters are keys of their own. */
const digits = (typed: string): string => typed.replace(/[^\d.,\-\u2212]/gu, '').slice(0, 8);

const NumberBox = ({ measure, ...props }: BoxProps<NumberMeasure>) => {
  const { row, side, tools } = props;
  const { shared, text, type } = useCell({ ...props, measure });
  const { draft, togglePain } = tools.cells;
  const isPainful = draft.painful[sideKey(row, side)] === true;
  const mayMark = row.mayHurt && text !== '';
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'p' && mayMark) togglePain(sideKey(row, side));
    else if (event.key === '=') tools.carry(row, side);
    else if (event.key === 't') tools.showTrend(row);
    else return tools.walk(event);
    event.preventDefault();
  };
  return (
    <div className={styles.field}>
      <span className={styles.box}>
        <input {...shared} className={styles.input} inputMode="decimal" autoComplete="off" value={text} onChange={(event) => type(digits(event.currentTarget.value))} onKeyDown={onKeyDown} />
        <span className={styles.unit} aria-hidden>{measure.unit === 'cm' ? draft.lengthUnit : measure.unit}</span>
      </span>
      {row.mayHurt && (
        <button type="button" tabIndex={-1} className={styles.pain} aria-pressed={isPainful} disabled={!mayMark} title="Painful (P)" aria-label={`Painful: ${nameOf({ row, side, measure })}`} onClick={() => togglePain(sideKey(row, side))}>P</button>
      )}
    </div>
  );
};

const WordBox = ({ measure, ...props }: BoxProps<WordMeasure>) => {
  const { row, side, tools } = props;
  const { shared, text, type } = useCell({ ...props, measure });
  const onKeyDown = (event: KeyboardEvent<HTMLSelectElement>): void => {
    if (event.key !== '=' || event.ctrlKey || event.metaKey) return tools.walk(event);
    event.preventDefault();
    tools.carry(row, side);
  };
  return (
    <select {...shared} className={styles.select} value={text} onChange={(event) => type(event.currentTarget.value)} onKeyDown={onKeyDown}>
      <option value="">–</option>
      {measure.choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
    </select>
  );
};

export const Cell = (props: CellProps) => {
  const { row, side, measure, tools } = props;
  const under = useId();
  const key = cellKey(row, side, measure.measure);
  const { draft, errors } = tools.cells;
  return (
    <div className={styles.cell} data-carried={draft.carried[key] === true || undefined} data-invalid={errors[key] !== undefined || undefined}>
      {isNumber(measure) && <NumberBox {...props} measure={measure} under={under} />}
      {isWord(measure) && <WordBox {...props} measure={measure} under={under} />}
      <Under {...props} id={under} />
    </div>
  );
};
