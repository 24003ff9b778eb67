import type { SaveState } from '../../lib/autosave/autosave-queue';

/** The server's sentences about the rows of a list, by row and field: '/goals/0/target' -> { '0/target': '…' } */
export const rowErrors = (state: SaveState<unknown>, list: 'goals' | 'interventions'): Readonly<Record<string, string>> => {
  if (state.kind !== 'refused') return {};
  const start = `/${list}/`;
  return Object.fromEntries(state.problem.errors.filter(({ pointer }) => pointer.startsWith(start)).map(({ pointer, detail }) => [pointer.slice(start.length), detail]));
};
