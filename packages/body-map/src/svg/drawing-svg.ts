// A drawing as one SVG picture for letters and PDF: views side by side, and a legend. Attributes only, nothing from outside.
import { coverageOf } from '../drawing/coverage.js';
import type { BodyDrawing } from '../drawing/body-drawing.js';
import { figureDrawing } from '../figure/figure-drawing.js';
import type { Box, View } from '../figure/figure.js';
import { englishWords, type DrawingWords } from './drawing-words.js';
import { figureInk, paintInk, type Ink } from './ink.js';
import { qualityStyles } from './quality-style.js';

export interface SvgOptions {
  readonly views: readonly View[];
  readonly title: string;
  /** The whole body instead of ribs to soles. */
  readonly isWhole?: boolean;
  readonly words?: DrawingWords;
}

/** Height of every view in the picture; widths follow. */
const height = 640;
const heading = 34;
const gap = 24;
const legendLine = 30;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function inkMarkup({ d, fill, line, lineWidth, opacity }: Ink): string {
  const stroke = line === undefined ? '' : ` stroke="${line}" stroke-width="${lineWidth ?? 1}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<path d="${d}" fill="${fill ?? 'none'}"${stroke}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
}

const textMarkup = (text: string, x: number, y: number, anchor: 'start' | 'middle'): string =>
  `<text x="${x}" y="${y}" font-family="Helvetica, Arial, sans-serif" font-size="16" fill="#1d2624" text-anchor="${anchor}">${escaped(text)}</text>`;

function viewMarkup(drawing: BodyDrawing, view: View, box: Box, x: number, words: DrawingWords): string {
  const width = (box.width / box.height) * height;
  const inks = [...figureInk(drawing.figure, view), ...paintInk(drawing, view)].map(inkMarkup).join('');
  const name = textMarkup(words.views[view], x + width / 2, 22, 'middle');
  return `${name}<svg x="${x}" y="${heading}" width="${Math.round(width)}" height="${height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">${inks}</svg>`;
}

function legendMarkup(drawing: BodyDrawing, top: number, width: number, words: DrawingWords): { markup: string; height: number } {
  const qualities = [...new Set(drawing.strokes.map(({ quality }) => quality))];
  const perLine = Math.max(1, Math.floor(width / 150));
  const markup = qualities.map((quality, at) => {
    const [x, y] = [(at % perLine) * 150, top + Math.floor(at / perLine) * legendLine];
    const { colour, mark, isFilled } = qualityStyles[quality];
    const sign = isFilled ? `fill="${colour}"` : `fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"`;
    const patch = `<rect x="${x + 2}" y="${y}" width="26" height="22" rx="4" fill="${colour}" fill-opacity="0.3"/>`;
    return `${patch}<path transform="translate(${x + 15} ${y + 11})" d="${mark}" ${sign}/>${textMarkup(words.qualities[quality], x + 36, y + 17, 'start')}`;
  });
  return { markup: markup.join(''), height: Math.ceil(qualities.length / perLine) * legendLine };
}

function describe(drawing: BodyDrawing, words: DrawingWords): string {
  const names = coverageOf(drawing).map(({ region, side, share }) => `${words.region(region, side)} (${Math.max(1, Math.round(share * 100))} %)`);
  return names.length === 0 ? words.nothing : words.painted + names.join(', ');
}

export function drawingSvg(drawing: BodyDrawing, { views, title, isWhole = false, words = englishWords }: SvgOptions): string {
  const parts: string[] = [];
  let x = 0;
  for (const view of views) {
    const { viewBox, wholeBox } = figureDrawing(drawing.figure, view);
    const box = isWhole ? wholeBox : viewBox;
    parts.push(viewMarkup(drawing, view, box, x, words));
    x += Math.round((box.width / box.height) * height) + gap;
  }
  const width = Math.max(160, x - gap);
  const legendTop = heading + height + 14;
  const legend = legendMarkup(drawing, legendTop, width, words);
  const whole = legendTop + legend.height;
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}">`
    + `<title>${escaped(title)}</title><desc>${escaped(describe(drawing, words))}</desc>${parts.join('')}${legend.markup}</svg>`;
}
