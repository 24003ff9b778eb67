import { painQualities } from '@legwork/clinical';
import type { BodyDrawing, Stroke } from '../drawing/body-drawing.js';
import { figureDrawing } from '../figure/figure-drawing.js';
import { views } from '../figure/figure.js';
import { drawingSvg } from './drawing-svg.js';
import { qualityStyles } from './quality-style.js';

const stroke = (quality: Stroke['quality'], points: readonly number[] = [100, 1440, 50, 100, 1500, 50]): Stroke => ({ view: 'back', quality, width: 30, points });
const drawing: BodyDrawing = { figure: 'male', strokes: [stroke('aching')], paths: [{ view: 'back', from: [60, 900], to: [90, 1500] }] };

const count = (text: string, part: string): number => text.split(part).length - 1;

test('the picture has a title, a description in words and a legend', () => {
  const svg = drawingSvg(drawing, { views: ['back'], title: 'Pain of 3 May' });
  expect(svg).toContain('<title>Pain of 3 May</title>');
  expect(svg).toMatch(/<desc>Painted: right calf \(\d+ %\)/);
  expect(svg).toContain('>Aching</text>');
  expect(svg).not.toContain('>Burning</text>');
});

test('words of a patient cannot become markup', () => {
  const svg = drawingSvg(drawing, { views: ['back'], title: '"</title><script>alert(1)</script>&' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&quot;&lt;/title&gt;&lt;script&gt;');
});

test('it needs nothing from outside: no style, no reference, no id', () => {
  const svg = drawingSvg({ ...drawing, strokes: painQualities.map((quality) => stroke(quality)) }, { views, title: 'All' });
  expect(svg).not.toMatch(/<style|href|url\(|\sid=|<image|<foreignObject/);
  expect(svg).not.toContain('NaN');
  expect(count(svg, '<svg')).toBe(count(svg, '</svg>'));
  expect(count(svg, '<g')).toBe(count(svg, '</g>'));
});

test('every quality has its own colour and its own mark', () => {
  const styles = Object.values(qualityStyles);
  expect(styles).toHaveLength(painQualities.length);
  expect(new Set(styles.map(({ colour }) => colour)).size).toBe(styles.length);
  expect(new Set(styles.map(({ mark }) => mark)).size).toBe(styles.length);
});

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((one) => (one <= 0.040_45 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

test.each(painQualities)('the mark of %s stands out on paper and on the dark screen', (quality) => {
  const { colour, darkColour } = qualityStyles[quality];
  expect((luminance('#f5f3ef') + 0.05) / (luminance(colour) + 0.05)).toBeGreaterThan(3);
  expect((luminance(darkColour) + 0.05) / (luminance('#222c2b') + 0.05)).toBeGreaterThan(3);
});

test('paint above the ribs brings the whole body into the picture', () => {
  const { viewBox, wholeBox } = figureDrawing('male', 'back');
  const shoulder = { ...drawing, strokes: [stroke('sharp', [120, 380, 50, 130, 400, 50])] };
  expect(drawingSvg(drawing, { views: ['back'], title: '' })).toContain(`viewBox="${viewBox.x} ${viewBox.y} `);
  expect(drawingSvg(shoulder, { views: ['back'], title: '' })).toContain(`viewBox="${wholeBox.x} ${wholeBox.y} `);
});

test('an empty drawing says so', () => {
  expect(drawingSvg({ figure: 'female', strokes: [], paths: [] }, { views: ['front'], title: 'None' })).toContain('<desc>Nothing is painted.</desc>');
});
