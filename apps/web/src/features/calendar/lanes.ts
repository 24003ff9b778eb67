// Visits of one column that overlap stand side by side: a cancelled one beside the one booked in its place. Pure.
export interface Span {
  readonly from: number;
  readonly until: number;
  readonly isOff: boolean;
}

export interface Laned<S extends Span> {
  readonly span: S;
  /** 0 is leftmost */
  readonly lane: number;
  /** How many stand side by side here */
  readonly lanes: number;
}

/** What will be stands left of what will not. */
export function inLanes<S extends Span>(spans: readonly S[]): Laned<S>[] {
  const sorted = spans.toSorted((one, other) => one.from - other.from || Number(one.isOff) - Number(other.isOff) || one.until - other.until);
  return clusters(sorted).flatMap((cluster) => {
    const byWorth = cluster.toSorted((one, other) => Number(one.isOff) - Number(other.isOff) || one.from - other.from);
    const taken: S[][] = [];
    const placed = byWorth.map((span) => {
      const free = taken.findIndex((lane) => lane.every((each) => each.until <= span.from || each.from >= span.until));
      const lane = free === -1 ? taken.push([]) - 1 : free;
      taken[lane]?.push(span);
      return { span, lane };
    });
    return placed.map((each) => ({ ...each, lanes: taken.length }));
  });
}

/** Runs of spans that touch one another. */
function clusters<S extends Span>(sorted: readonly S[]): S[][] {
  const found: S[][] = [];
  let end = -Infinity;
  for (const span of sorted) {
    if (span.from >= end) found.push([]);
    found.at(-1)?.push(span);
    end = Math.max(end, span.until);
  }
  return found;
}
