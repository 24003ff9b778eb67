// Facts that follow from other facts, so that nobody is asked what is already settled, and facts whose definition
// includes other facts, so that a "no" cannot hide them.
import type { FactId } from '../../knowledge/fact-ids.js';
import { above, all, any, atLeast, below, equals, includes, no, oneOf, yes } from '../../knowledge/predicates.js';
import type { Predicate } from '../../knowledge/predicates.js';
import type { AnswerValue } from '../../screening/answer-value.js';
import { pregnancyAgeYears } from '../sections/pregnancy.js';

export interface FollowingFact {
  fact: FactId;
  value: AnswerValue;
  when: Predicate;
  /** Holds even against an answer given. */
  overrides: boolean;
}

const settles = (fact: FactId, value: AnswerValue, when: Predicate): FollowingFact => ({ fact, value, when, overrides: false });
const raises = (fact: FactId, when: Predicate): FollowingFact => ({ fact, value: true, when, overrides: true });

/** Age from which blood pressure is checked, as in the fact's own question. */
const bpCheckAgeYears = 65;
/** Age above which heart disease counts as arterial risk, as in the fact's own question. */
const arterialAgeYears = 50;

export const followingFacts: readonly FollowingFact[] = [
  settles('hx.varicoseRegions', [], equals('hx.varicose', 'none')),
  settles('hx.pagetRegions', [], no('hx.pagetOrBoneTumour')),
  settles('hx.radiotherapyRegions', [], no('hx.cancerActive')),
  settles('hx.tumourRegions', [], all(no('hx.cancerActive'), no('hx.cancerPast'))),
  settles('sx.testicularPainSudden', false, equals('patient.sexAtBirth', 'female')),
  settles('preg.status', 'not-applicable', any(
    equals('patient.sexAtBirth', 'male'),
    below('patient.ageYears', pregnancyAgeYears.from),
    above('patient.ageYears', pregnancyAgeYears.to),
  )),
  raises('risk.bpCheckNeeded', any(
    atLeast('patient.ageYears', bpCheckAgeYears),
    yes('hx.heartEvent'),
    oneOf('hx.heartFailure', ['controlled', 'nyha-3', 'decompensated-or-nyha-4']),
    yes('hx.stroke'),
    yes('hx.kidneyFailure'),
    equals('preg.status', 'yes'),
    includes('meds.classes', 'antihypertensive'),
  )),
  raises('risk.arterial', any(
    yes('hx.diabetes'),
    yes('hx.pad'),
    all(yes('hx.heartEvent'), above('patient.ageYears', arterialAgeYears)),
  )),
];
