// Facts that come from the story, the lists and the walking questions.
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseAllergies, parseMedicines } from '../answers/lists-or-none.js';
import { parsePlaces } from '../answers/regions.js';
import { parseChoice } from '../answers/simple.js';
import { parseOnset } from '../answers/story.js';
import { mostDaysSince } from '../partial-date.js';
import { reliefValues } from '../sections/complaint.js';
import type { IntakeFacts } from './fact-values.js';

const daysPerWeek = 7;

/** Weeks that rest and simple pain relief have not helped; the longest the answer allows. */
export function reliefFacts(answers: IntakeAnswers, today: string): IntakeFacts {
  const relief = answerOf(answers, 'story.relief', (value) => parseChoice(value, reliefValues));
  if (relief === 'helped') return { 'sx.painWeeksNotImproving': 0 };
  const onset = answerOf(answers, 'story.onset', parseOnset);
  const date = onset?.kind === 'date' ? onset.date : onset?.since;
  const days = date === undefined ? undefined : mostDaysSince(date, today);
  if (relief !== 'not-helped' || days === undefined) return {};
  return { 'sx.painWeeksNotImproving': Math.floor(days / daysPerWeek) };
}

export function listFacts(answers: IntakeAnswers): IntakeFacts {
  const medicines = answerOf(answers, 'medicines', parseMedicines);
  const allergies = answerOf(answers, 'allergies', parseAllergies);
  const veins = answerOf(answers, 'sx.legVeinTenderRegions', parsePlaces);
  return {
    ...(medicines !== undefined && 'none' in medicines ? { 'meds.listConfirmed': true } : {}),
    ...(allergies === undefined ? {} : {
      'allergy.topical': 'none' in allergies ? [] : allergies.entries.filter(({ kind }) => kind === 'skin-product').map(({ text }) => text),
    }),
    ...(veins === undefined ? {} : { 'sx.legVeinTender': veins.length > 0 }),
  };
}
