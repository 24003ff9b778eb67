// A QR code as one SVG path: a unit square per dark module, neighbours in a row drawn in one stroke.
import { encode } from 'uqr';

export interface QrShape {
  /** Modules per side, quiet zone included */
  readonly size: number;
  readonly d: string;
}

const QUIET_MODULES = 4;

/** Runs of dark modules of one row, as [from, length]. */
const runsOf = (row: readonly boolean[]): (readonly [number, number])[] => {
  const runs: [number, number][] = [];
  row.forEach((isDark, at) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1]);
  });
  return runs;
};

/** Correction M: a thumb or a reflection on a tablet's glass may cover a seventh of it. */
export const qrShape = (text: string): QrShape => {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MODULES });
  return { size, d: data.flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)).join('') };
};
