// What has to be asked or examined before a kind of pain can be said to be unlikely. Unknown is not normal.
import type { PaintedZone } from './drawing.js';
import type { Answer, Said } from './said.js';

export const painTypeIds = ['nerve', 'muscle', 'joint', 'vascular'] as const;
export type PainTypeId = (typeof painTypeIds)[number];

interface Question {
  readonly text: string;
  /** Any of these settles it: a fact, a question of the intake or a kind of finding. */
  readonly askedBy: readonly string[];
}

const quality: Question = { text: 'How the pain feels', askedBy: ['quality'] };

const questions: Readonly<Record<PainTypeId, readonly Question[]>> = {
  nerve: [
    quality,
    { text: 'New numbness or tingling down the leg', askedBy: ['sx.numbTingleRadiating'] },
    { text: 'Inability to lift the foot, or growing weakness', askedBy: ['sx.footDrop', 'sx.progressiveWeakness'] },
    { text: 'Feeling, strength and reflexes, by examination', askedBy: ['neuro'] },
  ],
  muscle: [
    quality,
    { text: 'Cramps', askedBy: ['sx.cramps'] },
    { text: 'Muscles felt for tender points, by examination', askedBy: ['trigger-point', 'palpation'] },
    { text: 'Strength, by examination', askedBy: ['strength'] },
  ],
  joint: [
    quality,
    { text: 'Joint that became hot, red and swollen', askedBy: ['joint.hotSwollenRegions'] },
    { text: 'Knee locked or quickly swollen', askedBy: ['sx.kneeLockedOrEffusion'] },
    { text: 'Range of motion, by examination', askedBy: ['range-of-motion'] },
  ],
  vascular: [
    quality,
    { text: 'Pain on walking', askedBy: ['ecq.result'] },
    { text: 'One leg more swollen than the other', askedBy: ['sx.legSwellingUnilateral'] },
    { text: 'Warm or discoloured skin', askedBy: ['sx.legWarmOrRed'] },
    { text: 'Sudden cold or pale leg', askedBy: ['sx.legColdPaleSudden'] },
    { text: 'Foot pain at night or at rest', askedBy: ['sx.restPainFoot'] },
  ],
};

export interface QuestionsOn {
  readonly denied: readonly Answer[];
  readonly notAsked: readonly string[];
}

export function questionsOn(id: PainTypeId, said: readonly Said[], zones: readonly PaintedZone[]): QuestionsOn {
  const asked = new Set([...said.map(({ answer }) => answer.asked), ...(zones.some(({ qualities }) => qualities.length > 0) ? ['quality'] : [])]);
  const own = new Set(questions[id].flatMap(({ askedBy }) => askedBy));
  return {
    denied: said.filter(({ state, answer }) => state === 'no' && own.has(answer.asked)).map(({ answer }) => answer),
    notAsked: questions[id].filter(({ askedBy }) => !askedBy.some((each) => asked.has(each))).map(({ text }) => text),
  };
}
