// When to call the clinic and when to call for help, chosen for this person by the places of the plan and the rules of the screening.
import type { InWords } from '../../exercises/exercise.js';
import type { RegionGroupId, RegionId } from '../../knowledge/regions.js';
import { allSmallest } from '../../reasoning/body-zones.js';

export interface WarningSign {
  readonly id: string;
  /** emergency: call an ambulance or go to hospital now; call: ring the clinic the same day. */
  readonly urgency: 'emergency' | 'call';
  readonly text: InWords;
  /** Said to everybody. */
  readonly always?: true;
  /** Said when the plan works there. */
  readonly regions?: readonly (RegionId | RegionGroupId)[];
  /** Said when a rule whose id begins so applies to the person. */
  readonly rules?: readonly string[];
}

const say = (en: string, fr: string): InWords => ({ en, fr });

export const warningSigns: readonly WarningSign[] = [
  { id: 'chest', urgency: 'emergency', always: true, text: say('You have chest pain, or you are suddenly short of breath.', 'Vous avez mal à la poitrine, ou le souffle vous manque d’un coup.') },
  {
    id: 'saddle', urgency: 'emergency', regions: ['low-back', 'sacroiliac', 'buttock', 'thigh-posterior'], rules: ['cauda-equina', 'disc.', 'neuro.'],
    text: say('You go numb between the legs, or you lose control of bladder or bowels.', 'Vous ne sentez plus rien entre les jambes, ou vous ne retenez plus urine ou selles.'),
  },
  { id: 'both-legs', urgency: 'emergency', regions: ['low-back'], rules: ['cauda-equina', 'neuro.'], text: say('Both legs get weak.', 'Vos deux jambes perdent leur force.') },
  {
    id: 'tight-leg', urgency: 'emergency', regions: ['shin', 'calf', 'leg-lateral'], rules: ['acs.', 'exertional-compartment', 'injury.'],
    text: say('Your leg is tight and hurts so much that nothing helps.', 'Votre jambe est dure et fait si mal que rien n’aide.'),
  },
  { id: 'cold-leg', urgency: 'emergency', rules: ['pad.', 'abpi.', 'limb-ischaemia', 'aneurysm'], text: say('Your leg turns cold, pale or numb all at once.', 'Votre jambe devient froide, pâle ou sans vie d’un coup.') },
  {
    id: 'bleeding', urgency: 'emergency', rules: ['anticoagulant', 'antiplatelet', 'platelets', 'bleeding-disorder', 'thrombolytic'],
    text: say('You hit your head, bleed and it does not stop, or have black stools.', 'Vous vous cognez la tête, saignez sans arrêt ou avez des selles noires.'),
  },
  { id: 'stroke', urgency: 'emergency', rules: ['stroke', 'bp.', 'cardiac', 'anticoagulant'], text: say('Your face droops, one arm is weak, or you cannot speak well.', 'Votre visage tombe, un bras est faible ou vous parlez mal.') },
  { id: 'pregnancy', urgency: 'emergency', rules: ['pregnancy', 'postpartum'], text: say('You are pregnant and bleed, or have a bad headache or belly pain.', 'Vous êtes enceinte et saignez, ou avez très mal à la tête ou au ventre.') },
  { id: 'hot-joint', urgency: 'emergency', rules: ['joint-replacement', 'septic-joint', 'immunosuppressed', 'injection', 'inflammatory-arthritis'], regions: ['knee-all', 'hip-joint', 'ankle'], text: say('A joint is hot and swollen and you have a fever.', 'Une jointure est chaude et enflée et vous avez de la fièvre.') },
  {
    id: 'swollen-calf', urgency: 'call', regions: ['calf', 'thigh-posterior', 'thigh-anterior', 'thigh-medial', 'knee-all', 'ankle', 'foot-all', 'achilles', 'shin'], rules: ['dvt', 'surgery', 'pregnancy', 'postpartum', 'cancer'],
    text: say('One leg is hot, red or swollen. Do not rub it. Call the same day.', 'Une jambe est chaude, rouge ou enflée. Ne la frottez pas. Appelez le jour même.'),
  },
  { id: 'numb', urgency: 'call', regions: ['low-back', 'sacroiliac', 'buttock', 'thigh-posterior', 'leg-lateral', 'foot-all'], rules: ['neuro.', 'disc.'], text: say('You feel new tingling, numb skin or a weak foot.', 'Vous sentez des picotements nouveaux, une peau sans vie ou un pied faible.') },
  { id: 'pop', urgency: 'call', regions: ['achilles', 'calf', 'thigh-posterior', 'thigh-anterior'], rules: ['fluoroquinolone', 'achilles'], text: say('You feel a pop or a kick in the calf, heel or thigh.', 'Vous sentez un claquement au mollet, au talon ou à la cuisse.') },
  { id: 'locks', urgency: 'call', regions: ['knee-all'], rules: ['knee.locked'], text: say('Your knee locks or gives way.', 'Votre genou bloque ou lâche.') },
  { id: 'cannot-stand', urgency: 'call', regions: ['ankle', 'knee-all', 'foot-all', 'hip-joint'], rules: ['ottawa', 'stress-fracture', 'fragility', 'osteoporosis'], text: say('You cannot stand or take four steps.', 'Vous ne pouvez pas tenir debout ni faire quatre pas.') },
  { id: 'bruise', urgency: 'call', rules: ['anticoagulant', 'antiplatelet', 'platelets', 'bleeding-disorder', 'haematoma'], text: say('A bruise is new or gets bigger.', 'Un bleu est nouveau ou grandit.') },
  { id: 'foot-wound', urgency: 'call', rules: ['diabetes', 'neuropathy', 'pad.', 'foot.ulcer'], text: say('You find a sore or a blister on your foot.', 'Vous trouvez une plaie ou une cloche au pied.') },
  { id: 'new-medicine', urgency: 'call', always: true, text: say('You get a new pill or a new illness.', 'Vous avez une nouvelle pilule ou une nouvelle maladie.') },
  { id: 'not-easing', urgency: 'call', always: true, text: say('The pain does not get less in three days, or it wakes you every night.', 'Le mal ne baisse pas en trois jours, ou il vous réveille chaque nuit.') },
];

/** Signs for a person, in the order of the list. */
export function warningSignsFor(places: readonly string[], appliedRules: readonly string[]): readonly WarningSign[] {
  const zones = new Set(allSmallest(places as readonly RegionId[]));
  return warningSigns.filter(({ always, regions = [], rules = [] }) =>
    always === true || allSmallest(regions).some((region) => zones.has(region)) || rules.some((start) => appliedRules.some((rule) => rule.startsWith(start))));
}
