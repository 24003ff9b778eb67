// What was done, as the patient sees it: what the server has, and over it what is still on the device. Pure.
import type { Done, Mark } from './care-api';

export const withPending = (done: readonly Done[], pending: readonly Mark[]): readonly Done[] => {
  const touched = new Set(pending.map(({ mark }) => mark));
  const own = pending.filter(({ undone }) => !undone).map(({ mark, exerciseId, doneOn, pain, note }): Done => ({ id: mark, exerciseId, doneOn, pain: pain ?? null, note: note ?? null }));
  return [...done.filter(({ id }) => !touched.has(id)), ...own];
};

/** One entry per mark: taking back replaces what was marked, also before it was sent. */
export const putMark = (pending: readonly Mark[], mark: Mark): readonly Mark[] => [...pending.filter((each) => each.mark !== mark.mark), mark];

/** What was sent and has not been changed meanwhile is no longer pending. */
export const withoutSent = (pending: readonly Mark[], sent: readonly Mark[]): readonly Mark[] => pending.filter((each) => !sent.includes(each));

export const isMarks = (value: unknown): value is readonly Mark[] =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && 'mark' in each && 'exerciseId' in each && 'doneOn' in each && 'undone' in each);
