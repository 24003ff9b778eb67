// What may not be done freely in one line, the strongest first: "3 not allowed, 13 limited".
import { placeName } from '../../../body-map/places';
import type { Cell } from '../screening-queries';
import { cellState, columnKey, placeOf, type CellKind } from './matrix-model';

const kindWords: Readonly<Record<Exclude<CellKind, 'allowed'>, string>> = { 'not-allowed': 'not allowed', clearance: 'need clearance', limited: 'limited', 'not-screened': 'not screened' };
const strongestFirst = Object.keys(kindWords) as (keyof typeof kindWords)[];

const whereOf = (cells: readonly Cell[]): string => {
  const places = new Set(cells.map(columnKey)).size;
  const [first] = cells;
  return places === 1 && first !== undefined ? placeName(placeOf(first)) : `${places} places`;
};

/** @param cells at least one field of the matrix */
export function permissionCounts(cells: readonly Cell[]): { readonly where: string; readonly counts: string } {
  const kinds = cells.map((cell) => cellState(cell).kind);
  const counts = strongestFirst.flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count === 0 ? [] : [`${count} ${kindWords[kind]}`];
  });
  return { where: whereOf(cells), counts: counts.length === 0 ? 'All allowed' : counts.join(', ') };
}
