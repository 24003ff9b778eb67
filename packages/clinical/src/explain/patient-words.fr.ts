// What is said to the patient about a decision, in Canadian French.
import { levelWordings } from '../knowledge/level-wordings.js';
import { patientWordingFr, physiotherapistWordingFr } from '../knowledge/patient-wording.fr.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { scopeWordingKeys, scopeWordings } from '../knowledge/scope-wordings.js';
import { ownScopeWordingsFr, scopeWordingsFr } from '../knowledge/scope-wordings.fr.js';
import { screeningRules } from '../knowledge/screening-rules.js';
import type { PatientWords } from './explanation-words.js';

type Sentences = ReadonlyMap<string, string>;

const physiotherapistSentences: Sentences = new Map(screeningRules.flatMap(({ id, forPhysiotherapist }) => {
  const french = physiotherapistWordingFr[id];
  return forPhysiotherapist === undefined || french === undefined ? [] : [[forPhysiotherapist.patientWording, french] as const];
}));

const levelSentences: Sentences = new Map((['modify', 'clearance-needed', 'do-not-treat-refer'] as const).map((level) => [levelWordings.en[level], levelWordings.fr[level]]));
const scopeSentences: Sentences = new Map(scopeWordingKeys.map((key) => [scopeWordings[key], scopeWordingsFr[key]]));

/** The profession or the clinic's setting may have replaced the rule's own sentence; then that one is said. */
const patientWording = (ruleId: RuleId, english: string): string =>
  levelSentences.get(english) ?? physiotherapistSentences.get(english) ?? patientWordingFr[ruleId];

const scopeWording = (ruleId: RuleId, english: string): string => scopeSentences.get(english) ?? ownScopeWordingsFr[ruleId] ?? english;

export const frenchPatientWords: PatientWords = {
  patientHeadlines: {
    proceed: 'Rien de ce que vous nous avez dit ne limite le traitement aujourd’hui.',
    modify: 'Nous pouvons vous traiter et nous adaptons le traitement à ce que vous nous avez dit.',
    'clearance-needed': 'Avant de pouvoir vous traiter, il nous faut une lettre d’un médecin ou de l’équipe qui vous suit.',
    'do-not-treat-refer': 'Nous ne pouvons pas vous traiter avant que quelqu’un ait examiné cela.',
    emergency: 'Il vous faut des soins d’urgence maintenant. Nous arrêtons ici et nous vous aidons à les obtenir.',
    'not-screened': 'Nous devons vous poser encore quelques questions avant de pouvoir décider.',
  },
  conflictPatient: 'Certaines de vos réponses ne vont pas ensemble; nous les reverrons avec vous avant de commencer.',
  askPatient: 'Il reste quelques questions; nous vous les poserons avant de commencer.',
  patientWording,
  scopeWording,
};
