// What the patient hears when a clinic has set another level than the product: said instead of the rule's own words, which
// would promise that other level. An emergency cannot be set, so it has no sentence here.
import type { DecisionLevel } from './decision-scale.js';

export type SettableLevel = Exclude<DecisionLevel, 'proceed' | 'emergency'>;

export const levelWordings: Readonly<Record<'en' | 'fr', Readonly<Record<SettableLevel, string>>>> = {
  en: {
    modify: 'We adapt the session to what you told us.',
    'clearance-needed': 'Before we treat you we ask for a letter from the doctor or team who looks after you.',
    'do-not-treat-refer': 'We do not treat this before it has been assessed. We tell you whom to see and help you to get there.',
  },
  fr: {
    modify: 'Nous adaptons la séance à ce que vous nous avez dit.',
    'clearance-needed': 'Avant de vous traiter, nous demandons une lettre du médecin ou de l’équipe qui vous suit.',
    'do-not-treat-refer': 'Nous ne traitons pas cela avant une évaluation. Nous vous disons qui consulter et vous aidons à y aller.',
  },
};
