// Which lines are shown: those measured before, for a re-examination, or all of the parts examined.
import { romNorms, specialTests } from '@legwork/clinical';
import { testsFor, firstRegionOf } from '../clinical-choices';
import { cellKey, modesOf, type ExaminationDraft } from './examination-draft';
import { hasLast } from './last-of';
import type { RowTools } from './row-tools';
import { gaitRow, girthRow, girthRows, motionRow, motionRows, neuroRows, parts, strengthRows, testRow, vitalRow, type Part, type Row } from './rows';

export interface ShownRows {
  readonly motion: readonly Row[];
  readonly strength: readonly Row[];
  readonly neuro: readonly Row[];
  readonly tests: readonly Row[];
  readonly girth: readonly Row[];
  readonly vital: readonly Row[];
  readonly gait: readonly Row[];
}

const everyPart: readonly Part[] = parts.map(({ value }) => value);

const testRows = (chosen: readonly Part[], role: string): readonly Row[] => {
  const regions = parts.filter(({ value }) => chosen.includes(value)).flatMap((part) => [...part.regions]);
  const offered = new Set(regions.flatMap((region) => testsFor({ region, side: null }, role)));
  return specialTests.filter((test) => offered.has(test)).map((test) => testRow(test.id, test.name, firstRegionOf(test)));
};

/** Girths taken at landmarks of somebody's own, at earlier visits. */
const ownGirths = (last: RowTools['last'], known: readonly Row[]): readonly Row[] => {
  const own = [...last.values()].filter(({ kind, item }) => kind === 'girth' && !known.some(({ id }) => id === `girth:${item}`));
  return [...new Map(own.map(({ item, region, data }) => {
    const landmark = String(data['landmark']);
    return [item, girthRow(landmark, landmark, region as Row['region'])] as const;
  })).values()];
};

const isTyped = (row: Row, { cells }: ExaminationDraft): boolean => row.sides.some((side) => row.measures.some(({ measure }) => cells[cellKey(row, side, measure)] !== undefined));

/** Every line there may be; what is typed in any of them is recorded, shown or not. */
export const everyRow = (last: RowTools['last'], role: string): ShownRows => {
  const girth = girthRows(everyPart);
  return {
    motion: romNorms.flatMap((norm) => [motionRow(norm, 'active'), motionRow(norm, 'passive')]), strength: strengthRows(everyPart), neuro: neuroRows,
    tests: testRows(everyPart, role), girth: [...girth, ...ownGirths(last, girth)], vital: [vitalRow], gait: [gaitRow],
  };
};

export const flat = (rows: ShownRows): readonly Row[] => Object.values(rows).flat();

export const scopeOf = ({ scope }: ExaminationDraft, last: RowTools['last']): 'before' | 'all' => scope ?? (last.size > 0 ? 'before' : 'all');

const keep = (rows: ShownRows, test: (row: Row) => boolean): ShownRows =>
  ({ motion: rows.motion.filter(test), strength: rows.strength.filter(test), neuro: rows.neuro.filter(test), tests: rows.tests.filter(test), girth: rows.girth.filter(test), vital: rows.vital.filter(test), gait: rows.gait.filter(test) });

export const shownRows = (every: ShownRows, draft: ExaminationDraft, chosen: readonly Part[], last: RowTools['last'], role: string, asksVitals: boolean): ShownRows => {
  const known = (row: Row): boolean => hasLast(row, last) || isTyped(row, draft);
  const asked = (row: Row): boolean => row.kind === 'vital' && (asksVitals || draft.vitals === true);
  if (scopeOf(draft, last) === 'before') return keep(every, (row) => known(row) || asked(row));
  const ofParts = new Set([...motionRows(chosen, modesOf(draft)), ...strengthRows(chosen), ...neuroRows, ...testRows(chosen, role), ...girthRows(chosen), gaitRow].map(({ id }) => id));
  return keep(every, (row) => ofParts.has(row.id) || known(row) || asked(row));
};
