// A drawn signature as a small vector picture: lines through the points of each stroke, nothing else.
interface Stroke {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

const decimals = (value: number): string => String(Math.round(value * 10) / 10);

const path = ({ points }: Stroke): string => {
  const [first] = points;
  if (first === undefined) return '';
  const rest = points.slice(1).map(({ x, y }) => `L${decimals(x)} ${decimals(y)}`).join('');
  // A dot is a line of no length: round ends make it visible.
  return `M${decimals(first.x)} ${decimals(first.y)}${rest === '' ? 'h0' : rest}`;
};

export const signatureSvg = (strokes: readonly Stroke[], width: number, height: number): string => {
  const paths = strokes.map(path).filter((d) => d !== '');
  const drawn = paths.map((d) => `<path d="${d}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(width)} ${Math.round(height)}">${drawn}</svg>`;
};
