// The drawings of both figures, made when first asked for (a few milliseconds each) and kept.
import type { Box, Figure, FigureDrawing, View } from './figure.js';
import { femaleProfile } from './people/female-profile.js';
import { femaleStanding } from './people/female-standing.js';
import { maleProfile } from './people/male-profile.js';
import { maleStanding } from './people/male-standing.js';
import type { StandingOutline } from './people/outline.js';
import type { ProfileOutline } from './people/profile.js';
import { backDrawing } from './plans/back.js';
import { frontDrawing } from './plans/front.js';
import { sideDrawing } from './plans/side.js';
import { solesDrawing } from './plans/soles.js';
import { topsDrawing } from './plans/tops.js';

const standing: Readonly<Record<Figure, StandingOutline>> = { female: femaleStanding, male: maleStanding };
const profile: Readonly<Record<Figure, ProfileOutline>> = { female: femaleProfile, male: maleProfile };

const otherSide = { left: 'right', right: 'left', middle: 'middle' } as const;

const mirroredPath = (d: string): string => d.replaceAll(/(-?[\d.]+) (-?[\d.]+)/g, (_, x, y) => `${x === '0' ? 0 : -Number(x)} ${y}`);
const mirroredBox = (box: Box): Box => ({ ...box, x: -box.x - box.width });

function mirroredDrawing({ viewBox, wholeBox, outline, landmarks, regions }: FigureDrawing): FigureDrawing {
  return {
    viewBox: mirroredBox(viewBox),
    wholeBox: mirroredBox(wholeBox),
    outline: outline.map(mirroredPath),
    landmarks: landmarks.map(mirroredPath),
    regions: regions.map(({ region, side, d, at }) => ({ region, side: otherSide[side], d: mirroredPath(d), at: [-at[0], at[1]] })),
  };
}

const drawers: Readonly<Record<View, (figure: Figure) => FigureDrawing>> = {
  front: (figure) => frontDrawing(standing[figure]),
  back: (figure) => backDrawing(standing[figure]),
  left: (figure) => sideDrawing(profile[figure]),
  right: (figure) => mirroredDrawing(figureDrawing(figure, 'left')),
  soles: solesDrawing,
  tops: topsDrawing,
};

const drawn = new Map<string, FigureDrawing>();

export function figureDrawing(figure: Figure, view: View): FigureDrawing {
  const key = `${figure} ${view}`;
  const drawing = drawn.get(key) ?? drawers[view](figure);
  drawn.set(key, drawing);
  return drawing;
}
