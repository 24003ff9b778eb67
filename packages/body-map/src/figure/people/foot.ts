// A foot from above or below, toes up, its inner side towards the middle line. Four units to the millimetre.
import type { Figure } from '../figure.js';
import type { Stop } from '../plan/curve.js';

/** From the inner side of the ball round the five toes to its outer side. */
const toes: readonly Stop[] = [
  [120, 470], [116, 420], [120, 370], [128, 322], [128, 272], [122, 218], [126, 156], [146, 108], [180, 92], [214, 106], [232, 150], [234, 206], [228, 254], [226, 286, 'corner'],
  [236, 240], [238, 180], [246, 132], [268, 112], [292, 122], [304, 160], [302, 214], [296, 262], [294, 300, 'corner'], [304, 262], [310, 210], [320, 168], [340, 156], [360, 170], [368, 206],
  [364, 250], [356, 294], [354, 328, 'corner'], [366, 296], [376, 252], [390, 222], [408, 220], [424, 238], [428, 272], [420, 312], [410, 348], [406, 370, 'corner'], [420, 344], [436, 312],
  [454, 304], [470, 320], [474, 354], [466, 396], [460, 440], [464, 492],
];

/** From the outer side of the ball round the heel to the inner side of the ball. */
const sole: readonly Stop[] = [
  [464, 540], [456, 620], [442, 710], [426, 800], [412, 880], [402, 950], [392, 1010], [368, 1062], [328, 1096], [280, 1108], [232, 1098], [190, 1066], [166, 1016], [160, 950], [168, 880], [184, 800],
  [190, 720], [178, 640], [152, 560],
];

/** The same edge from above: the leg rises from the foot and is cut above the ankle bones. */
const instep: readonly Stop[] = [
  [464, 540], [456, 610], [444, 690], [430, 770], [424, 830], [428, 880], [420, 930], [404, 980], [396, 1040], [394, 1096, 'corner'], [340, 1112], [284, 1116], [228, 1110], [180, 1092, 'corner'],
  [176, 1030], [162, 970], [150, 910], [150, 850], [170, 790], [184, 730], [176, 650], [152, 560],
];

const sizes: Readonly<Record<Figure, { readonly width: number; readonly length: number }>> = {
  female: { width: 0.91, length: 0.94 }, male: { width: 1, length: 1 },
};

/** The foot of a figure: its own width and length, the heels at one height. */
export const sizeOfFoot = (figure: Figure): ((stop: Stop) => Stop) => {
  const { width, length } = sizes[figure];
  return ([x, y, bend]) => {
    const [px, py] = [30 + (x - 70) * width, 1116 + (y - 1116) * length];
    return bend === undefined ? [px, py] : [px, py, bend];
  };
};

const closed = (stops: readonly Stop[]): readonly Stop[] => [...stops, ...stops.slice(0, 1)];

export const footFromBelow = closed([...toes, ...sole]);
export const footFromAbove = closed([...toes, ...instep]);
