// Every input of the screening is asked by somebody: the patient's form, the clinician's questions, a measurement, or it
// follows from other answers.
import { intakeQuestions } from '../intake/catalogue.js';
import { followingFacts } from '../intake/facts/follows.js';
import { staffAskedFactIds } from '../intake/staff-asked-facts.js';
import { scoreInputs } from '../scores/score-inputs.js';
import { facts } from './facts.js';
import { redFlags } from './red-flags.js';
import { screeningRules } from './screening-rules.js';

/** Worked out from lists and stories of the form (injuries, operations, injections, medicines, veins, relief). */
const fromStories = [
  'surgery.regions6w', 'surgery.regions12w', 'injection.steroid14d', 'injection.steroid6w', 'injection.other7d', 'injury.acuteRegions',
  'injury.persistent72Regions', 'sx.painWeeksNotImproving', 'sx.legVeinTender', 'allergy.topical', 'meds.listConfirmed',
];

it('asks for every fact', () => {
  const asked = new Set<string>([
    ...intakeQuestions.map(({ id }) => id), ...staffAskedFactIds, ...scoreInputs.map(({ id }) => id), ...followingFacts.map(({ fact }) => fact), ...fromStories,
  ]);
  const unasked = facts.filter(({ id, askedBy }) => !asked.has(id) && askedBy !== 'derived' && askedBy !== 'system' && askedBy !== 'clinician');
  expect(unasked.map(({ id }) => id)).toEqual(['patient.ageYears']);
});

it('asks a clinician only what a clinician can know', () => {
  const gated = facts.filter(({ askedBy, core, optional, askWhenCondition }) => askedBy === 'clinician' && !core && !optional && askWhenCondition === null);
  expect(gated).toEqual([]);
});

describe('the history of rules', () => {
  const changes = screeningRules.flatMap(({ id, history = [] }) => history.map((change) => ({ id, ...change })));
  it('says what changed and why, with a version and a day', () => {
    expect(changes.length).toBeGreaterThanOrEqual(20);
    expect(changes.filter(({ version, on, change, why }) => !/^\d+\.\d+\.\d+$/.test(version) || !/^\d{4}-\d{2}-\d{2}$/.test(on) || change.length < 10 || why.length < 20)).toEqual([]);
  });
});

it('acts on every red flag with a stop and an urgency', () => {
  const acting = redFlags.map(({ id, screeningRule }) => ({ id, rule: screeningRules.find((rule) => rule.id === screeningRule) }));
  expect(acting.filter(({ rule }) => rule === undefined || rule.urgency === null || (rule.level !== 'emergency' && rule.level !== 'do-not-treat-refer'))).toEqual([]);
});
