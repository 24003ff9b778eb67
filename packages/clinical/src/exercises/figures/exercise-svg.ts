// The two pictures of an exercise side by side as one SVG document, with a text for who cannot see it.
import type { ExerciseId } from '../exercise-ids.js';
import { exerciseFigure, figureSize, type FigurePath, type FigureRole } from './figure.js';

export interface FigureColors extends Readonly<Record<FigureRole, string>> {}

/** Custom properties let a dark screen bring its own colours; the value after the comma is for paper. */
export const figureColors: FigureColors = {
  floor: 'var(--figure-floor, #b6c0c9)', prop: 'var(--figure-prop, #d3bf9b)', strap: 'var(--figure-strap, #b4690e)', far: 'var(--figure-far, #9aa9b6)',
  body: 'var(--figure-body, #3d5163)', moving: 'var(--figure-moving, #0b7285)', gap: 'var(--figure-paper, #ffffff)', arrow: 'var(--figure-arrow, #c92a2a)',
};

/** For readers that know no custom properties, such as a PDF. */
export const figurePrintColors: FigureColors = Object.fromEntries(
  Object.entries<string>({ ...figureColors }).map(([role, color]) => [role, /#\w+/u.exec(color)?.[0] ?? color]),
) as unknown as FigureColors;

export interface ExerciseSvgOptions {
  /** What the picture shows, for screen readers. */
  readonly title: string;
  readonly colors?: FigureColors;
}

export function exerciseSvg(id: ExerciseId, { title, colors = figureColors }: ExerciseSvgOptions): string {
  const { viewBox, start, end } = exerciseFigure(id);
  const [, top, width = figureSize.width, height] = viewBox.split(' ').map(Number);
  const draw = (paths: readonly FigurePath[]): string => paths.map((path) => pathElement(path, colors)).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${top} ${width * 2} ${height}" role="img"><title>${escaped(title)}</title>`,
    `<g>${draw(start)}</g><g transform="translate(${width} 0)">${draw(end)}</g></svg>`,
  ].join('');
}

function pathElement({ d, role, filled, width }: FigurePath, colors: FigureColors): string {
  const color = colors[role];
  const fill = filled ? color : 'none';
  const stroke = width > 0 ? ` stroke="${color}" stroke-width="${Math.round(width * 10) / 10}" stroke-linecap="round" stroke-linejoin="round"` : '';
  return `<path d="${d}" fill="${fill}"${stroke}/>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
