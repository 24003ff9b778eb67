// A drawing as one SVG picture for letters and PDF: views side by side, and a legend. Attributes only, nothing from outside.
import { coverageOf } from '../drawing/coverage.js';
import { pointStride, type BodyDrawing } from '../drawing/body-drawing.js';
import { figureDrawing } from '../figure/figure-drawing.js';
import type { Box, View } from '../figure/figure.js';
import { englishWords, type DrawingWords } from './drawing-words.js';
import { figureInk, paintOf, type Ink, type Wash } from './ink.js';
import { qualityStyles } from './quality-style.js';

export interface SvgOptions {
  readonly views: readonly View[];
  readonly title: string;
  /** The whole body. Left out: ribs to soles, unless something is painted above. */
  readonly isWhole?: boolean;
  readonly words?: DrawingWords;
}

/** Heights of the views in the picture; widths follow. A foot needs less room than a body. */
const height = 640;
const footHeight = 420;
const heading = 34;
const gap = 28;
/** How far down the names of the sides stand: beside the knees, where every figure leaves room. */
const sidesAt = 0.62;
const legendCell = 150;
const legendLine = 30;

/** Which side of the person is on the left of the picture. */
const leftOfPicture: Readonly<Partial<Record<View, 'left' | 'right'>>> = { front: 'right', back: 'left', soles: 'right', tops: 'left' };

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function inkMarkup({ d, fill, line, lineWidth }: Ink): string {
  const stroke = line === undefined ? '' : ` stroke="${line}" stroke-width="${lineWidth ?? 1}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${stroke}/>`;
}

const washMarkup = ({ opacity, inks }: Wash): string => `<g opacity="${opacity}">${inks.map(inkMarkup).join('')}</g>`;

interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

const ink = '#1d2624';
const quiet = '#5c6966';

const textMarkup = (text: string, x: number, y: number, { size, fill, anchor }: Lettering): string =>
  `<text x="${x}" y="${y}" font-family="Helvetica, Arial, sans-serif" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** Above the crop somebody may have painted a shoulder: then the whole body is shown. */
function isAbove(drawing: BodyDrawing, view: View, box: Box): boolean {
  const points = drawing.strokes.filter((stroke) => stroke.view === view).flatMap((stroke) => stroke.points.filter((_, at) => at % pointStride === 1));
  const ends = drawing.paths.filter((path) => path.view === view).flatMap(({ from, to }) => [from[1], to[1]]);
  return [...points, ...ends].some((y) => y < box.y);
}

interface Frame {
  readonly view: View;
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  /** Of lines and marks; more than usual where the whole body is shown. */
  readonly scale: number | undefined;
}

function frameOf(drawing: BodyDrawing, view: View, isWhole: boolean | undefined): Frame {
  const { viewBox, wholeBox } = figureDrawing(drawing.figure, view);
  const box = isWhole ?? isAbove(drawing, view, viewBox) ? wholeBox : viewBox;
  const own = view === 'soles' || view === 'tops' ? footHeight : height;
  const scale = box === viewBox ? undefined : wholeBox.height / viewBox.height;
  return { view, box, width: Math.round((box.width / box.height) * own), height: own, scale };
}

function viewMarkup(drawing: BodyDrawing, { view, box, width, height: own, scale }: Frame, x: number, words: DrawingWords): string {
  const { washes, inks } = paintOf(drawing, view, scale);
  const down = heading + own * sidesAt;
  const left = leftOfPicture[view];
  const sides = left === undefined ? '' : textMarkup(words.sides[left], x + 2, down, { size: 13, fill: quiet, anchor: 'start' })
    + textMarkup(words.sides[left === 'left' ? 'right' : 'left'], x + width - 2, down, { size: 13, fill: quiet, anchor: 'end' });
  const name = textMarkup(words.views[view], x + width / 2, 22, { size: 16, fill: ink, anchor: 'middle' });
  const picture = figureInk(drawing.figure, view, scale).map(inkMarkup).join('') + washes.map(washMarkup).join('') + inks.map(inkMarkup).join('');
  return `${name}<svg x="${x}" y="${heading}" width="${width}" height="${own}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${picture}</svg>${sides}`;
}

interface Legend {
  readonly markup: string;
  readonly height: number;
}

function legendOf(drawing: BodyDrawing, top: number, width: number, words: DrawingWords): Legend {
  const qualities = [...new Set(drawing.strokes.map(({ quality }) => quality))];
  const perLine = Math.max(1, Math.floor(width / legendCell));
  const markup = qualities.map((quality, at) => {
    const [x, y] = [(at % perLine) * legendCell, top + Math.floor(at / perLine) * legendLine];
    const { colour, mark, isFilled } = qualityStyles[quality];
    const sign = isFilled ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"`;
    const patch = `<rect x="${x + 2}" y="${y}" width="26" height="22" rx="4" fill="${colour}" fill-opacity="0.32"/>`;
    return `${patch}<path transform="translate(${x + 15} ${y + 11})" d="${mark}" ${sign}/>${textMarkup(words.qualities[quality], x + 36, y + 17, { size: 15, fill: ink, anchor: 'start' })}`;
  });
  return { markup: markup.join(''), height: Math.ceil(qualities.length / perLine) * legendLine };
}

function described(drawing: BodyDrawing, words: DrawingWords): string {
  const names = coverageOf(drawing).map(({ region, side, share }) => `${words.region(region, side)} (${Math.max(1, Math.round(share * 100))} %)`);
  return names.length === 0 ? words.nothing : words.painted + names.join(', ');
}

export function drawingSvg(drawing: BodyDrawing, { views, title, isWhole, words = englishWords }: SvgOptions): string {
  const frames = views.map((view) => frameOf(drawing, view, isWhole));
  const before = (at: number): number => frames.slice(0, at).reduce((sum, frame) => sum + frame.width + gap, 0);
  const parts = frames.map((frame, at) => viewMarkup(drawing, frame, before(at), words));
  const width = Math.max(legendCell, before(frames.length) - gap);
  const legendTop = heading + Math.max(0, ...frames.map((frame) => frame.height)) + 14;
  const legend = legendOf(drawing, legendTop, width, words);
  const whole = legendTop + legend.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`
    + `<title>${escaped(title)}</title><desc>${escaped(described(drawing, words))}</desc>${parts.join('')}${legend.markup}</svg>`;
}
