// A connection that is asked one thing at a time. Prisma reads several relations of a row side by side, inside a transaction
// too, and relies on a queue that pg is about to drop (prisma/orm#29979).
import pg from 'pg';

type Send = (...given: unknown[]) => unknown;

/** Begins what is asked once the one before it is answered, well or badly. */
export function inOrder(send: Send): Send {
  let last: Promise<void> | undefined;
  return (...given) => {
    const begun = last === undefined ? send(...given) : last.then(() => send(...given));
    if (!(begun instanceof Promise)) return begun;
    const over: Promise<void> = begun.then(forget, forget).then(() => {
      if (last === over) last = undefined;
    });
    last = over;
    return begun;
  };
}

function forget(): void {
  // Whoever asked has the answer.
}

export class OrderlyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.query = inOrder(this.query.bind(this)) as pg.Client['query'];
  }
}
