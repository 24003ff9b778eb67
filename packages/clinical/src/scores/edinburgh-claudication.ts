// Edinburgh Claudication Questionnaire (Leng and Fowkes 1992), in the product's own words.
// A negative result does not exclude artery disease: many people with it have no symptoms.
import type { Answers } from '../screening/readings.js';
import { texts, yesNo } from './answers.js';

export type YesNo = boolean | 'yes' | 'no' | 'unknown';

export interface ClaudicationAnswers {
  /** Pain in the leg when walking? */
  readonly q1?: YesNo;
  /** Does it ever begin standing still or sitting? */
  readonly q2?: YesNo;
  /** Uphill or in a hurry? */
  readonly q3?: YesNo;
  /** At ordinary pace on the level? Sets the grade only. */
  readonly q4?: YesNo;
  /** Gone in 10 minutes or less of standing still? */
  readonly q5?: YesNo;
  /** Where: calf, thigh, buttock, or other names. */
  readonly sites?: readonly string[];
}

export type ClaudicationResult = 'not-claudication' | 'definite' | 'atypical';

export interface ClaudicationReading {
  /** Undefined while an unanswered question could change it. */
  readonly result: ClaudicationResult | undefined;
  /** 1: only uphill or in a hurry; 2: also at ordinary pace on the level. */
  readonly grade: 1 | 2 | undefined;
  readonly why: string;
  readonly missing: readonly (keyof ClaudicationAnswers)[];
}

const wanted = { q1: true, q2: false, q3: true, q5: true } as const;
const required = ['q1', 'q2', 'q3', 'q5'] as const;
const differs: Readonly<Record<(typeof required)[number], string>> = {
  q1: 'No pain when walking',
  q2: 'It also begins standing still or sitting',
  q3: 'It does not come uphill or in a hurry',
  q5: 'It does not go away within 10 minutes of standing still',
};

export function classifyClaudication(answers: ClaudicationAnswers): ClaudicationReading {
  const denied = required.find((id) => yesNo(answers[id]) === !wanted[id]);
  if (denied !== undefined) return settled('not-claudication', differs[denied]);
  const site = siteOf(answers.sites);
  if (site === 'elsewhere') return settled('not-claudication', 'The pain is not in calf, thigh or buttock');
  const missing = [...required.filter((id) => yesNo(answers[id]) === undefined), ...(site === undefined ? ['sites' as const] : [])];
  if (missing.length > 0 || site === undefined) return { result: undefined, grade: undefined, why: 'Open questions could change the result', missing };
  const level = yesNo(answers.q4);
  const grade = level === undefined ? undefined : level ? 2 : 1;
  return site === 'calf'
    ? { ...settled('definite', 'Walking pain in the calf that stops with standing still'), grade }
    : { ...settled('atypical', 'Walking pain in thigh or buttock that stops with standing still'), grade };
}

function settled(result: ClaudicationResult, why: string): ClaudicationReading {
  return { result, grade: undefined, why, missing: [] };
}

function siteOf(sites: readonly string[] | undefined): 'calf' | 'thigh or buttock' | 'elsewhere' | undefined {
  if (sites === undefined || sites.length === 0) return undefined;
  if (sites.includes('calf')) return 'calf';
  return sites.includes('thigh') || sites.includes('buttock') ? 'thigh or buttock' : 'elsewhere';
}

/** From the answers kept under ecq.walkingPain, ecq.atRest, ecq.uphill, ecq.levelPace, ecq.easesIn10Minutes and ecq.sites. */
export function claudicationFromFacts(answers: Answers): ClaudicationReading {
  const sites = texts(answers['ecq.sites']);
  return classifyClaudication({
    q1: asYesNo(answers['ecq.walkingPain']),
    q2: asYesNo(answers['ecq.atRest']),
    q3: asYesNo(answers['ecq.uphill']),
    q4: asYesNo(answers['ecq.levelPace']),
    q5: asYesNo(answers['ecq.easesIn10Minutes']),
    ...(sites === undefined ? {} : { sites }),
  });
}

function asYesNo(value: unknown): YesNo {
  return yesNo(value) ?? 'unknown';
}
