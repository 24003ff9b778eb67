// One walk over all tables: ids are unique, every reference resolves, bands have neither holes nor overlaps,
// and nothing that may not ship is in them.
import { decisionScale } from './decision-scale.js';
import { facts } from './facts.js';
import { layMedicineTerms, medicineClassIds, medicines } from './medicines.js';
import { modalities } from './modalities.js';
import { reflexGrades, strengthGrades } from './neuro-levels.js';
import { outcomeMeasures } from './outcome-measures.js';
import { crampSelfCare, peaceAndLove } from './peace-love.js';
import type { Comparison, Predicate } from './predicates.js';
import { bodyRegions } from './regions.js';
import { romByAgeAndSex, romNorms } from './rom-norms.js';
import { scopeWordings } from './scope-wordings.js';
import { ankleBrachialIndex, wellsDvtScore } from './scores.js';
import { screeningRules } from './screening-rules.js';
import { pressureScale } from './techniques.js';
import { idLists, idsOf, references, regionsAndGroups, tables } from './testing/table-walk.js';

const comparisonsIn = (part: Predicate): Comparison[] => {
  if ('all' in part) return part.all.flatMap(comparisonsIn);
  if ('any' in part) return part.any.flatMap(comparisonsIn);
  return 'not' in part ? comparisonsIn(part.not) : [part];
};

/** Values a comparison may name: members of the enum, regions, medicine classes, yes or no, or any number. */
function fits({ fact: id, op, value }: Comparison): boolean {
  const fact = facts.find((candidate) => candidate.id === id);
  if (fact === undefined) return false;
  if (op === 'isUnknown') return true;
  if (op === 'nonEmpty') return fact.type === 'list';
  const named = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  switch (fact.type) {
    case 'boolean': return op === 'eq' && typeof value === 'boolean';
    case 'number': return ['gte', 'gt', 'lte', 'lt'].includes(op) && typeof value === 'number';
    case 'enum': return ['eq', 'ne', 'in'].includes(op) && named.every((item) => Array.isArray(fact.values) && fact.values.includes(String(item)));
    case 'list': {
      const known: readonly string[] = fact.values === 'region' ? regionsAndGroups : medicineClassIds;
      return ['includes', 'includesAny'].includes(op) && named.every((item) => known.includes(String(item)));
    }
  }
}

describe('ids', () => {
  it.each(Object.entries(tables))('are unique in %s', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect([...new Set(idsOf(rows))]).toEqual(idsOf(rows));
  });

  it.each(idLists)('%s lists its table', (_name, ids, rows) => {
    expect(ids).toEqual(idsOf(rows));
  });
});

describe('references', () => {
  it.each(references)('%s resolve', (_name, used, known) => {
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('of rules and gates name values their fact can take', () => {
    const predicates = [...screeningRules.map(({ when }) => when), ...facts.flatMap(({ askWhenCondition }) => askWhenCondition ?? [])];
    expect(predicates.flatMap(comparisonsIn).filter((comparison) => !fits(comparison))).toEqual([]);
  });

  it('of regions lead up to the whole body', () => {
    for (const region of bodyRegions) {
      const path: string[] = [region.id];
      for (let parent = region.parent; parent !== null; parent = bodyRegions.find(({ id }) => id === parent)?.parent ?? null) {
        expect(path).not.toContain(parent);
        path.push(parent);
      }
      expect(path.at(-1)).toBe('whole-body');
    }
  });
});

describe('facts', () => {
  it('that are core have no gate and are not optional', () => {
    expect(facts.filter((fact) => fact.core && (fact.optional || fact.askWhenCondition !== null))).toEqual([]);
  });

  it('have a gate in words and as a predicate, or neither', () => {
    expect(facts.filter((fact) => (fact.askWhen === null) !== (fact.askWhenCondition === null))).toEqual([]);
  });

  it('have a range exactly when they are numbers', () => {
    expect(facts.filter((fact) => (fact.type === 'number') !== (fact.range !== null))).toEqual([]);
    expect(facts.filter(({ range }) => range !== null && range.min >= range.max)).toEqual([]);
  });

  it('offer choices exactly when they are enums', () => {
    expect(facts.filter((fact) => (fact.type === 'enum') !== Array.isArray(fact.values))).toEqual([]);
  });
});

describe('rules', () => {
  it('have a source, or say that they are unconfirmed', () => {
    expect(screeningRules.filter((rule) => rule.confirmed && rule.sources.every((id) => id === 'policy' || id === 'textbook'))).toEqual([]);
  });

  it('have a scope, words for patient and clinician, and words about the scope of practice', () => {
    const incomplete = screeningRules.filter(({ scope, patientWording, clinicianReason, scopeWording }) =>
      (scope.session === undefined && scope.regions === undefined && scope.regionsFrom === undefined)
      || [patientWording, clinicianReason, scopeWording].includes(''));
    expect(incomplete).toEqual([]);
  });

  it('are checked again when their shortest-lived input is', () => {
    const days = (id: string): number => facts.find((fact) => fact.id === id)?.volatilityDays ?? 0;
    const wrong = screeningRules.filter(({ inputs, recheckDays }) => inputs.length > 0 && recheckDays !== Math.min(...inputs.map(days)));
    expect(wrong).toEqual([]);
  });

  it('that take their place from an answer also fire by it, or by the question that leads to it', () => {
    const apart = screeningRules.filter(({ scope, inputs }) => scope.regionsFrom !== undefined && !inputs.includes(scope.regionsFrom));
    expect(apart.map(({ id, inputs, scope }) => [id, ...inputs, scope.regionsFrom])).toEqual([
      ['vein.varicose-mild', 'hx.varicose', 'hx.varicoseRegions'],
      ['vein.varicose-severe', 'hx.varicose', 'hx.varicoseRegions'],
    ]);
  });

  it('read every question that a decision waits for', () => {
    const read = new Set(screeningRules.flatMap(({ inputs, scope }) => [...inputs, scope.regionsFrom]));
    expect(facts.filter((fact) => !fact.optional && !read.has(fact.id))).toEqual([]);
  });

  it('stop every emergency for the whole session, advice included', () => {
    const emergencies = screeningRules.filter(({ level }) => level === 'emergency');
    expect(emergencies.filter(({ scope, urgency }) => scope.session !== true || scope.techniques !== 'all' || urgency === null)).toEqual([]);
  });
});

describe('bands', () => {
  it('of the ankle brachial index follow each other', () => {
    const { bands } = ankleBrachialIndex;
    expect(bands[0]?.min).toBeNull();
    expect(bands.at(-1)?.max).toBeNull();
    expect(bands.slice(1).map(({ min }) => min)).toEqual(bands.slice(0, -1).map(({ max }) => max));
  });

  it.each([['two levels', wellsDvtScore.levels], ['three levels', wellsDvtScore.threeLevel.bands]] as const)(
    'of the Wells score with %s hold every possible score once', (_name, bands) => {
      for (let score = -2; score <= 9; score += 1) {
        expect(bands.filter(({ min, max }) => (min === null || score >= min) && (max === null || score <= max))).toHaveLength(1);
      }
    });

  it('of the injury phases meet on the day of the change', () => {
    const [peace, love] = peaceAndLove.phases;
    expect([peace?.dayMin, love?.dayMin, love?.dayMax]).toEqual([0, peace?.dayMax, null]);
  });

  it('of dose parameters hold their default', () => {
    const doses = modalities.flatMap(({ dosage }) => dosage);
    expect(doses.filter((dose) => dose.min > dose.default || dose.default > dose.max || dose.step <= 0)).toEqual([]);
  });

  it('of motion and of outcome measures are not empty', () => {
    expect(romNorms.filter(({ normalMin, normalMax }) => normalMin > normalMax)).toEqual([]);
    expect(outcomeMeasures.filter(({ range }) => range.min >= range.max)).toEqual([]);
    const means = romByAgeAndSex.flatMap(({ female, male }) => [female, male]);
    expect(means.filter(({ mean, ciLow, ciHigh }) => mean < ciLow || mean > ciHigh)).toEqual([]);
  });

  it('of grades and of the pressure scale count up from zero', () => {
    expect(pressureScale.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(strengthGrades.map(({ grade }) => grade)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(reflexGrades.map(({ grade }) => grade)).toEqual([0, 1, 2, 3, 4]);
    expect(decisionScale.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('what may not ship', () => {
  const everything = JSON.stringify({ ...tables, medicines, layMedicineTerms, scopeWordings, peaceAndLove, crampSelfCare });

  it('holds no code of the licensed drug index', () => {
    expect(everything).not.toMatch(/\b[ABCDGHJLMNPRSV]\d{2}[A-Z]{2}\d{2}\b/u);
    expect(everything).not.toMatch(/"atc/iu);
  });

  it('holds no item text of a licensed instrument', () => {
    expect(outcomeMeasures.filter((measure) => !measure.mayShipItemText && measure.items.length > 1)).toEqual([]);
  });
});
