/**
 * Does each row by itself, one after the other: one that fails keeps no other from its turn. Throws an AggregateError when all had
 * theirs, so that the failures are noted; `what` names the rows in it.
 */
export async function eachApart<Row>(rows: readonly Row[], what: string, work: (row: Row) => Promise<unknown>): Promise<void> {
  const failures: unknown[] = [];
  for (const row of rows) await work(row).catch((error: unknown) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${rows.length} ${what} could not be settled.`);
}
