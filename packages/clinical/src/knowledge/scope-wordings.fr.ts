// The sentences a massage therapist says with a rule, in Canadian French; the same keys as the English table.
import type { RuleId } from './rule-ids.js';
import type { ScopeWordingKey } from './scope-wordings.js';

export const scopeWordingsFr: Readonly<Record<ScopeWordingKey, string>> = {
  modify: 'J’adapte la séance à ce que vous m’avez dit. Les massothérapeutes ne posent pas de diagnostic; si quelque chose change, un physiothérapeute ou un médecin devrait l’évaluer.',
  'clearance-needed': 'Les massothérapeutes ne posent pas de diagnostic. Avant que je travaille là-dessus, le médecin ou l’équipe qui vous suit doit donner son accord par écrit.',
  'do-not-treat-refer': 'Je ne peux pas vous dire d’où cela vient; c’est le rôle d’un médecin. Ce que je peux vous dire, c’est que le traitement ici doit attendre que cela ait été examiné.',
  technique: 'Cette technique n’est pas utilisée dans votre situation. Je ne me prononce pas sur votre état; votre médecin peut vous conseiller, et d’autres techniques restent peut-être possibles.',
  emergency: 'Je ne peux pas poser de diagnostic. Les signes que vous décrivez doivent être vus à l’urgence sans attendre : j’arrête donc ici et je vous aide à vous y rendre.',
  consent: 'Le traitement demande votre accord libre et éclairé. Vous pouvez changer d’avis en tout temps.',
  scope: 'Cette technique dépasse ce qu’un massothérapeute peut faire dans ce produit. Un physiothérapeute peut décider si elle vous convient.',
};

/** Rules that bring a sentence of their own. */
export const ownScopeWordingsFr: Readonly<Partial<Record<RuleId, string>>> = {
  'neuro.new-tingling': 'Un massothérapeute ne se prononce pas sur la cause; un physiothérapeute ou un médecin évalue d’abord le nerf.',
};
