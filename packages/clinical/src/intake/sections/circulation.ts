// Blood vessels: signs in the legs, clot and artery risk, and walking pain (the items of the Edinburgh questionnaire in
// our own words, asked in the order that ends soonest).
import { oneOf } from '../../knowledge/predicates.js';
import { factQuestion, group, placesQuestion, storyQuestion, weeksQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

export const walkingPainSites = ['calf', 'thigh', 'buttock', 'hamstring', 'shin', 'foot', 'joint'] as const;
/** Sites where pain on walking can come from the arteries. */
export const muscleSites = ['calf', 'thigh', 'buttock'] as const;

export const circulation: IntakeSection = {
  id: 'circulation',
  items: [
    group('circulation.legs', [
      factQuestion('sx.legSwellingUnilateral'),
      factQuestion('sx.calfPainOrTender'),
      factQuestion('sx.legWarmOrRed'),
      factQuestion('sx.oedemaBothLegs'),
      factQuestion('sx.restPainFoot'),
      factQuestion('sx.footWound'),
      factQuestion('hx.varicose'),
      placesQuestion('hx.varicoseRegions', {
        under: 'hx.varicose', facts: [oneOf('hx.varicose', ['mild', 'bulging-or-painful'])],
      }),
      factQuestion('sx.legVeinTenderRegions'),
      factQuestion('hx.veinUlcerRegions'),
      factQuestion('hx.lymphoedemaRegions'),
      storyQuestion('ecq.walkingPain', { kind: 'yes-no' }),
      storyQuestion('ecq.sites', { kind: 'chips', values: walkingPainSites }, {
        under: 'ecq.walkingPain', answers: [{ question: 'ecq.walkingPain', is: true }],
      }),
      storyQuestion('ecq.atRest', { kind: 'yes-no' }, {
        under: 'ecq.walkingPain', answers: [{ question: 'ecq.sites', is: muscleSites }],
      }),
      storyQuestion('ecq.uphill', { kind: 'yes-no' }, {
        under: 'ecq.walkingPain', answers: [{ question: 'ecq.atRest', is: false }],
      }),
      storyQuestion('ecq.easesIn10Minutes', { kind: 'yes-no' }, {
        under: 'ecq.walkingPain', answers: [{ question: 'ecq.uphill', is: true }],
      }),
      storyQuestion('ecq.levelPace', { kind: 'yes-no' }, {
        under: 'ecq.walkingPain', answers: [{ question: 'ecq.easesIn10Minutes', is: true }],
      }),
    ]),
    group('circulation.risk', [
      factQuestion('hx.dvt'),
      weeksQuestion('hx.dvtWeeks', { under: 'hx.dvt' }),
      factQuestion('hx.pe'),
      weeksQuestion('hx.peWeeks', { under: 'hx.pe' }),
      factQuestion('risk.bedOrSurgery12w'),
      factQuestion('risk.longTravel4w'),
      factQuestion('risk.clotOther'),
      factQuestion('hx.pad'),
      factQuestion('hx.aneurysm'),
      factQuestion('risk.arterial'),
    ]),
  ],
};

