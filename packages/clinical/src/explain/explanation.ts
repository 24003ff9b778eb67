// A decision printed as sentences: for the clinician, for the patient, and for the letter that goes with a referral.
// Each reader gets the same decision; only the words differ. The reasons already carry the profession's words.
import { facts } from '../knowledge/facts.js';
import type { FactId } from '../knowledge/fact-ids.js';
import type { DecisionStatus } from '../knowledge/decision-scale.js';
import type { RegionId } from '../knowledge/regions.js';
import type { Because, FiredRule } from '../screening/explain.js';
import type { ScreeningResult } from '../screening/screen.js';
import { answerWords, placeWords } from './answer-words.js';
import { englishExplanations } from './explanation-words.js';
import type { ExplanationWords, PatientWords } from './explanation-words.js';
import { severityOfRule } from './severity.js';

export const explanationReaders = ['clinician', 'patient', 'letter'] as const;
export type ExplanationReader = (typeof explanationReaders)[number];

export interface Explanation {
  readonly headline: string;
  readonly sentences: readonly string[];
}

/** The part of a result that is put into words. */
export type Explained = Pick<ScreeningResult, 'ruleSetVersion' | 'performerRole' | 'session' | 'sessionMaxPressure' | 'fired' | 'toAsk' | 'conflicts' | 'validUntil'>;

/** Scores and what the system knows are worked out, not asked. */
const questionOf: ReadonlyMap<string, string> = new Map(facts.filter(({ askedBy }) => askedBy !== 'derived' && askedBy !== 'system').map(({ id, question }) => [id, question]));

/** Techniques outside a profession say nothing about the patient. */
const aboutThePatient = (fired: readonly FiredRule[]): FiredRule[] =>
  fired.filter(({ category }) => category !== 'scope').sort((a, b) => severityOfRule(b) - severityOfRule(a));

/** What is known counts before what is still open; a stop on some places speaks for the visit. */
function statusOf({ session, fired }: Explained): DecisionStatus {
  const worst = aboutThePatient(fired)[0];
  const known = session.status === 'not-screened' ? session.atLeast : session.status;
  const urgent = worst !== undefined && worst.urgency !== null && worst.clearedBy.length === 0 ? worst.level : known;
  const higher = severityOfRule({ level: urgent }) > severityOfRule({ level: known }) ? urgent : known;
  if (session.status === 'not-screened' && severityOfRule({ level: higher }) < severityOfRule({ level: 'clearance-needed' })) return 'not-screened';
  return higher === 'proceed' && worst !== undefined ? 'modify' : higher;
}

const reported = (because: readonly Because[], words: ExplanationWords): string =>
  because.map(({ factId, question, value }) => (factId === 'meds.classes'
    ? words.medicines(answerWords(value, words))
    : `“${words.question(factId, question)}” ${answerWords(value, words)}`)).join('; ');

const ended = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

const openQuestions = (toAsk: readonly FactId[], words: ExplanationWords): string =>
  toAsk.flatMap((id) => {
    const question = questionOf.get(id);
    return question === undefined ? [] : [ended(words.question(id, question))];
  }).join(' ');

function stillOpen(toAsk: readonly FactId[], words: ExplanationWords, sentence: (questions: string) => string): string[] {
  const questions = openQuestions(toAsk, words);
  return questions === '' ? [] : [sentence(questions)];
}

const placesOf = ({ scope }: FiredRule): string => (scope.regions ?? []).map((id) => placeWords(id as RegionId)).join(', ');

function limitSentences(rule: FiredRule, words: ExplanationWords): string[] {
  const { limits, scope } = rule;
  return [
    ...(placesOf(rule) === '' ? [] : [words.places(placesOf(rule))]),
    ...(typeof scope.techniques === 'string' || rule.level === 'modify' ? [] : [words.leftOut(scope.techniques.map(placeWords).join(', '))]),
    ...(limits?.maxPressure === undefined ? [] : [words.pressure(limits.maxPressure)]),
    ...(limits?.avoidGroups === undefined ? [] : [words.leftOut(limits.avoidGroups.map(placeWords).join(', '))]),
    ...(limits?.note === undefined ? [] : [words.note(limits.note)]),
  ];
}

function ruleForClinician(rule: FiredRule, words: ExplanationWords): string {
  return [
    rule.clinicianReason,
    ...(rule.urgency === null ? [] : [words.urgencies[rule.urgency]]),
    ...(rule.because.length === 0 ? [] : [words.because(reported(rule.because, words))]),
    ...limitSentences(rule, words),
    ...(rule.clearedBy.length > 0 ? [words.cleared] : []),
    ...(rule.resolution === '' || rule.level === 'modify' ? [] : [words.endsWhen(rule.resolution)]),
    ...(rule.confirmed ? [] : [words.policy]),
    ...(rule.adjusted ? [words.clinicSetting] : []),
  ].join(' ');
}

/** One task may serve several rules; it is done once. */
function examinations({ fired }: Explained, words: ExplanationWords): string[] {
  const tasks = new Map(fired.flatMap(({ examinationTasks }) => examinationTasks).map((task) => [task.id, task]));
  return [...tasks.values()].map(({ what, refersIf, referTo }) => words.examine(what, refersIf, referTo));
}

export function explainToClinician(result: Explained, words: ExplanationWords = englishExplanations): Explanation {
  const { performerRole, ruleSetVersion, validUntil, sessionMaxPressure, toAsk } = result;
  return {
    headline: words.clinicianHeadlines[statusOf(result)],
    sentences: [
      ...(sessionMaxPressure < 5 ? [words.pressure(sessionMaxPressure)] : []),
      ...aboutThePatient(result.fired).map((rule) => ruleForClinician(rule, words)),
      ...result.conflicts.map((conflict) => words.conflict(conflict.words)),
      ...examinations(result, words),
      ...stillOpen(toAsk, words, words.open),
      ...(performerRole === 'physiotherapist' ? [] : [words.noDiagnosis]),
      words.basis(performerRole, ruleSetVersion, validUntil),
    ],
  };
}

const once = (sentences: readonly string[]): string[] => [...new Set(sentences)];

/** In an emergency only that is said; nobody reads about aspirin then. */
export function explainToPatient(result: Explained, words: PatientWords = englishExplanations): Explanation {
  const rules = aboutThePatient(result.fired);
  const emergencies = rules.filter(({ level }) => level === 'emergency');
  const told = emergencies.length > 0 ? emergencies : rules;
  const worst = told[0];
  const inScope = worst === undefined || result.performerRole === 'physiotherapist' ? [] : [words.scopeWording(worst.ruleId, worst.scopeWording)];
  return {
    headline: words.patientHeadlines[statusOf(result)],
    sentences: once([
      ...told.map(({ ruleId, patientWording }) => words.patientWording(ruleId, patientWording)),
      ...inScope,
      ...(result.conflicts.length > 0 && emergencies.length === 0 ? [words.conflictPatient] : []),
      ...(result.toAsk.length > 0 && emergencies.length === 0 ? [words.askPatient] : []),
    ]),
  };
}

/** What goes outside: what was reported, why that matters, and what would settle it. */
export function explainInLetter(result: Explained, words: ExplanationWords = englishExplanations): Explanation {
  const sent = aboutThePatient(result.fired).filter(({ level, clearedBy }) => level !== 'modify' && clearedBy.length === 0);
  return {
    headline: words.letterHeadlines[statusOf(result)],
    sentences: [
      ...sent.flatMap((rule) => [
        rule.clinicianReason,
        ...(rule.because.length === 0 ? [] : [words.letterFindings(reported(rule.because, words))]),
        ...(rule.resolution === '' ? [] : [words.letterAsks(rule.resolution)]),
      ]),
      ...result.conflicts.map((conflict) => words.conflict(conflict.words)),
      ...stillOpen(result.toAsk, words, words.letterOpen),
      ...(result.performerRole === 'physiotherapist' ? [] : [words.noDiagnosis]),
      words.basis(result.performerRole, result.ruleSetVersion, result.validUntil),
    ],
  };
}

export const explain: Readonly<Record<ExplanationReader, (result: Explained, words?: ExplanationWords) => Explanation>> = {
  clinician: explainToClinician, patient: explainToPatient, letter: explainInLetter,
};
