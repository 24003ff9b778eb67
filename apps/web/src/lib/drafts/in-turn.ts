// One write after the other for each piece of work, so that an older text never lands on a newer one.

const turns = new Map<string, Promise<unknown>>();

/** Runs `work` after everything of the same name that was asked for before. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const before = turns.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.then(() => undefined, () => undefined);
  turns.set(name, settled);
  void settled.then(() => {
    if (turns.get(name) === settled) turns.delete(name);
  });
  return mine;
};
