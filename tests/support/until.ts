const LOOK_EVERY_MS = 100;

/** Waits until `isSo`, at most so long. */
export async function until(isSo: () => boolean | Promise<boolean>, what: string, patienceMs = 90_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await new Promise((resolve) => { setTimeout(resolve, LOOK_EVERY_MS); })) if (await isSo()) return;
  throw new Error(`Not within ${patienceMs} ms: ${what}.`);
}
