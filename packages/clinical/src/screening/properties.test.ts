// What must hold for every person: a danger never helps, silence never frees, and nothing depends on order.
import fc from 'fast-check';
import { facts } from '../knowledge/facts.js';
import { factsReadBy } from '../knowledge/describe-predicate.js';
import type { Predicate } from '../knowledge/predicates.js';
import { performerRoles } from '../knowledge/roles.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import { factsNeeded, isAsked } from './questions.js';
import { screen } from './screen.js';
import type { ScreeningInput, ScreeningResult } from './screen.js';
import { rankOf } from './levels.js';
import { anyValue, factOf, someAnswers, somePlaces } from './testing/arbitrary-answers.js';
import type { AnswerMap } from './testing/arbitrary-answers.js';
import { decide, freedCells, loweredCells } from './testing/compare.js';
import { baseline } from './testing/vectors.js';

const runs = { numRuns: 400 };

/** Settling a contradiction may free what it held: these properties are about answers that can all be true. */
const agree = (result: ScreeningResult): boolean => result.conflicts.length === 0;
/** They grow with the days since they were given, which is no staleness. */
const counts = ['hx.dvtWeeks', 'hx.peWeeks', 'hx.heartEventWeeks', 'hx.strokeWeeks', 'preg.weeks', 'preg.postpartumWeeks'];

/** Booleans whose yes is the safe answer. */
const reassuring = ['consent.given', 'consent.guardian', 'meds.listConfirmed'];
const dangers = facts.filter((fact) => fact.type === 'boolean' && !reassuring.includes(fact.id)).map((fact) => fact.id);
const bodyMaps = facts.filter((fact) => fact.values === 'region').map((fact) => fact.id);

const optionalReads = (part: Predicate): string[] => {
  if ('all' in part) return part.all.flatMap(optionalReads);
  if ('any' in part) return part.any.flatMap(optionalReads);
  if ('not' in part) return optionalReads(part.not);
  return part.optional === true ? [part.fact] : [];
};
const measurements = new Set(screeningRules.flatMap((rule) => optionalReads(rule.when)));

describe('a danger', () => {
  it('never lowers a level and never frees a cell when a no becomes a yes', () => {
    fc.assert(fc.property(someAnswers, fc.constantFrom(...dangers), (answers, id) => {
      const without = decide({ ...answers, [id]: false });
      fc.pre(agree(without));
      const withDanger = decide({ ...answers, [id]: true });
      expect(loweredCells(without, withDanger)).toEqual([]);
      expect(freedCells(without, withDanger)).toEqual([]);
      expect(rankOf(withDanger.session.atLeast)).toBeGreaterThanOrEqual(rankOf(without.session.atLeast));
    }), runs);
  });

  it('never lowers a level and never frees a cell when one more place is marked', () => {
    fc.assert(fc.property(someAnswers, fc.constantFrom(...bodyMaps), somePlaces(0), somePlaces(1), (answers, id, some, more) => {
      const fewer = decide({ ...answers, [id]: some });
      fc.pre(agree(fewer));
      const marked = decide({ ...answers, [id]: [...some, ...more] });
      expect(loweredCells(fewer, marked)).toEqual([]);
      expect(freedCells(fewer, marked)).toEqual([]);
    }), runs);
  });
});

describe('a physiotherapist', () => {
  it('is never stopped more than a massage therapist by the same answers', () => {
    fc.assert(fc.property(someAnswers, (answers) => {
      const [massage, physio] = [decide(answers, { performerRole: 'massage-therapist' }), decide(answers, { performerRole: 'physiotherapist' })];
      expect(rankOf(physio.session.atLeast)).toBeLessThanOrEqual(rankOf(massage.session.atLeast));
      const emergencies = (result: ScreeningResult): string[] => result.fired.filter(({ level }) => level === 'emergency').map(({ ruleId }) => ruleId);
      expect(emergencies(physio)).toEqual(emergencies(massage));
    }), { numRuns: 200 });
  });

  it('with the role left open gets the stricter reading', () => {
    fc.assert(fc.property(someAnswers, ({ 'performer.role': _role, ...answers }) => {
      const [open, physio] = [decide(answers), decide(answers, { performerRole: 'physiotherapist' })];
      fc.pre(agree(physio));
      expect(freedCells(physio, open)).toEqual([]);
    }), { numRuns: 150 });
  });
});

describe('silence', () => {
  it('never frees a cell when an answer is taken away', () => {
    fc.assert(fc.property(someAnswers, fc.constantFrom(...facts.map((fact) => fact.id)), (answers, id) => {
      fc.pre(!measurements.has(id) || (!factOf(id).optional && isAsked(id, answers) === 'true'));
      const { [id]: _taken, ...rest } = answers;
      const whole = decide(answers);
      fc.pre(agree(whole));
      expect(freedCells(whole, decide(rest))).toEqual([]);
    }), runs);
  });

  it('never frees a cell when the other blood pressure reading is taken away', () => {
    for (const pressure of [{ 'bp.systolic': 170 }, { 'bp.systolic': 150 }, { 'bp.diastolic': 110 }, { 'bp.diastolic': 95 }]) {
      const both = decide({ ...baseline, 'bp.systolic': 110, 'bp.diastolic': 70, ...pressure });
      expect(freedCells(both, decide({ ...baseline, ...pressure }))).toEqual([]);
    }
  });

  it('never frees a cell when answers go stale', () => {
    fc.assert(fc.property(someAnswers, fc.subarray(facts.map((fact) => fact.id).filter((id) => !counts.includes(id))), (answers, old) => {
      const recordedOn = Object.fromEntries(old.map((id) => [id, '1900-01-01']));
      const aged = decide(answers, { recordedOn });
      expect(freedCells(decide(answers), aged)).toEqual([]);
      expect(loweredCells(decide(answers), aged)).toEqual([]);
    }), runs);
  });
});

describe('the outcome', () => {
  it('does not depend on the order of the facts or of list items', () => {
    const shuffled = someAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length })));
    fc.assert(fc.property(shuffled, ([answers, keys]) => {
      const reordered: AnswerMap = Object.fromEntries(keys.map((key) => {
        const value = answers[key];
        return [key, Array.isArray(value) ? [...(value as unknown[])].reverse() : value];
      }));
      const [first, second] = [decide(answers), decide(reordered)];
      const decision = (result: ScreeningResult) => ({
        ...result, fired: result.fired.map((rule) => rule.ruleId), conflicts: result.conflicts.map(({ id, facts: about }) => [id, about]),
      });
      expect(decision(second)).toEqual(decision(first));
    }), { numRuns: 100 });
  });

  it('is proceed for every adult under 65 whose complete intake holds no danger', () => {
    fc.assert(fc.property(fc.integer({ min: 18, max: 64 }), fc.constantFrom(...performerRoles), (age, performerRole) => {
      const { 'performer.role': _role, ...healthy } = baseline;
      const answers = { ...healthy, 'patient.ageYears': age };
      expect(factsNeeded(answers, performerRole)).toEqual([]);
      const result = decide(answers, { performerRole });
      expect(result.session).toEqual({ status: 'proceed', atLeast: 'proceed', unscreened: [] });
      expect(result.cells.filter((cell) => cell.status === 'not-screened')).toEqual([]);
    }), runs);
  });

  it('is never not-screened once every question that applies was answered, whatever the answers', () => {
    const everyFact = fc.tuple(...facts.map((fact) => fc.tuple(fc.constant(fact.id), anyValue(fact))));
    fc.assert(fc.property(someAnswers, everyFact, fc.infiniteStream(somePlaces(1)), (answers, replies, placeReplies) => {
      const given: AnswerMap = { ...answers };
      const reply = new Map<string, unknown>(replies);
      for (let open = factsNeeded(given); open.length > 0; open = factsNeeded(given)) {
        for (const id of open) given[id] = id in given ? placeReplies.next().value : reply.get(id);
      }
      const result = decide(given);
      expect(result.unknown).toEqual([]);
      fc.pre(agree(result));
      expect(result.session.status).not.toBe('not-screened');
      expect(result.cells.filter((cell) => cell.status === 'not-screened')).toEqual([]);
    }), runs);
  });

  it('names for every open rule at least one question that can be asked now', () => {
    fc.assert(fc.property(someAnswers, (answers) => {
      const { unknown, toAsk } = decide(answers);
      for (const rule of unknown) expect(rule.missingInputs.some((id) => toAsk.includes(id))).toBe(true);
    }), runs);
  });
});

describe('junk', () => {
  it('where nothing had to be measured leaves its rules open all the same', () => {
    expect(decide({ ...baseline, 'temp.celsius': '39' }).session.unscreened).toEqual(['fever']);
    expect(decide({ ...baseline, 'bp.systolic': '190' }).session.unscreened).toEqual(
      ['bp.emergency', 'bp.severe', 'bp.high', 'bp.raised']);
  });

  it('never makes the screening throw', () => {
    const someId = fc.oneof(fc.constantFrom<string>(...facts.map((fact) => fact.id)), fc.string());
    const anyFacts = fc.oneof(fc.anything(), fc.dictionary(someId, fc.anything()));
    const anyList = fc.oneof(fc.anything(), fc.array(fc.anything()));
    const junk = fc.record({
      performerRole: fc.anything(), sessionDate: fc.anything(), facts: anyFacts, recordedOn: fc.anything(),
      clearances: anyList, regions: anyList, techniqueGroups: anyList,
    });
    fc.assert(fc.property(junk, (input) => {
      const result = screen(input as unknown as ScreeningInput);
      expect(result.ruleSetVersion).not.toBe('');
    }), { numRuns: 1000 });
  });

  it('counts a wrongly typed answer as unknown and lists it', () => {
    fc.assert(fc.property(fc.constantFrom(...facts.filter((fact) => fact.core).map((fact) => fact.id)), (id) => {
      const result = decide({ ...baseline, [id]: { wrong: true } });
      expect(result.ignoredInputs).toEqual([{ input: id, reason: 'wrong-type' }]);
      expect(result.cells.filter((cell) => cell.status === 'not-screened' || !cell.allowed).length).toBeGreaterThan(0);
    }), runs);
  });
});

it('reads in every rule only facts of the table', () => {
  const known = new Set(facts.map((fact) => fact.id));
  expect(screeningRules.flatMap((rule) => factsReadBy(rule.when)).filter((id) => !known.has(id))).toEqual([]);
});
