import type { SaveState } from '../../lib/autosave/autosave-queue';

/** The server's sentences about single techniques: '/techniques/1/pressure0To5' -> { 1: '…' } */
export const refusedLines = (state: SaveState<unknown>): Readonly<Record<number, string>> => {
  if (state.kind !== 'refused') return {};
  return Object.fromEntries(state.problem.errors.flatMap(({ pointer, detail }) => {
    const index = /^\/techniques\/(\d+)/u.exec(pointer)?.[1];
    return index === undefined ? [] : [[Number(index), detail] as const];
  }));
};
