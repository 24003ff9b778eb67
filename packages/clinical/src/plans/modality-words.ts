// Every modality in words a patient understands: what it is, what it is for, and when to stop. No jargon, no promise.
import type { InWords } from '../exercises/exercise.js';
import type { ModalityId } from '../knowledge/modalities.js';

export interface ModalityWords {
  /** What we do, as one sentence. */
  readonly plain: InWords;
  readonly aim: InWords;
  readonly stop: InWords;
}

const words = (plain: InWords, aim: InWords, stop: InWords): ModalityWords => ({ plain, aim, stop });
const say = (en: string, fr: string): InWords => ({ en, fr });

const painAbove5 = say('Stop if the pain goes above 5 out of 10.', 'On arrête si la douleur passe 5 sur 10.');
const painAbove3 = say('Stop if the pain goes above 3 out of 10.', 'On arrête si la douleur passe 3 sur 10.');
const tingling = say('Stop if there is tingling, a numb feeling or pain down the leg.', 'On arrête si la jambe pique, ne sent plus ou si le mal descend.');
const skin = say('Stop if the skin burns, itches or turns red.', 'On arrête si la peau brûle, pique ou rougit.');
const colour = say('Take it off if the toes turn cold, blue or numb.', 'À enlever si les orteils sont froids, bleus ou ne sentent plus.');
const looser = say('To ease tight muscles.', 'Pour détendre les muscles.');
const lessPain = say('To ease the pain.', 'Pour calmer la douleur.');
const further = say('To move further.', 'Pour bouger plus loin.');
const lessSwelling = say('To bring the swelling down.', 'Pour faire baisser l’enflure.');
const stronger = say('To get stronger.', 'Pour devenir plus fort.');

export const modalityWords: Readonly<Record<ModalityId, ModalityWords>> = {
  nmt: words(say('We look for tight spots in the muscle and press them.', 'Nous cherchons les points durs du muscle et les pressons.'), looser, painAbove5),
  mfr: words(say('We hold a slow, soft stretch of the skin and the layers below.', 'Nous étirons la peau en douceur et sans hâte.'), looser, painAbove3),
  'tp-release': words(say('We press and hold one sore spot until it eases.', 'Nous pressons un point sensible et tenons jusqu’à ce qu’il cède.'), lessPain, painAbove5),
  ais: words(say('You stretch with your own strength and we help for 2 seconds at the end.', 'Vous étirez par vos forces et nous aidons 2 secondes à la fin.'), further, tingling),
  pnf: words(say('You push against our hand, then we stretch the muscle.', 'Vous poussez contre notre main, puis nous étirons le muscle.'), further, tingling),
  'deep-tissue': words(say('We massage slowly and with firm hands.', 'Nous massons sans hâte et avec force.'), looser, painAbove5),
  swedish: words(say('We massage with long, smooth strokes.', 'Nous massons avec de longs gestes doux.'), say('To relax your muscles and you.', 'Pour détendre vos muscles et vous.'), painAbove3),
  'cross-fibre': words(say('We rub one small spot from side to side.', 'Nous frottons un petit point de côté.'), say('To help the sore cord or band get used to work again.', 'Pour aider le point qui fait mal à refaire son travail.'), painAbove5),
  mld: words(say('We stroke the skin very lightly.', 'Nous caressons la peau du bout des doigts.'), lessSwelling, say('Stop if you feel short of breath or the leg gets more swollen.', 'On arrête si le souffle manque ou si la jambe enfle plus.')),
  percussion: words(say('We tap or shake the muscle.', 'Nous tapons ou secouons le muscle.'), looser, painAbove3),
  'static-stretch': words(say('We stretch the muscle and hold it.', 'Nous étirons le muscle et tenons.'), further, tingling),
  'joint-mob': words(say('We move the joint gently for you.', 'Nous bougeons la jointure pour vous, en douceur.'), say('To ease pain and stiff joints.', 'Pour calmer le mal et la raideur.'), painAbove5),
  manipulation: words(say('We move the joint with one quick push.', 'Nous bougeons la jointure d’un geste vif.'), say('To ease stiff joints.', 'Pour calmer la raideur.'), tingling),
  'exercise-strength': words(say('You train your muscles with us.', 'Vous exercez vos muscles avec nous.'), stronger, painAbove5),
  'exercise-mobility': words(say('You move the joint in small, easy steps.', 'Vous bougez la jointure pas à pas.'), say('To move and stand with ease.', 'Pour bouger et tenir debout sans peine.'), painAbove3),
  aerobic: words(say('You walk, cycle or swim without pain.', 'Vous marchez, roulez ou nagez sans mal.'), say('To get the blood moving and feel better.', 'Pour faire bouger le sang et aller mieux.'), say('Stop if it hurts, or if you feel dizzy or short of breath.', 'On arrête si cela fait mal, si la tête tourne ou si le souffle manque.')),
  'nerve-slider': words(say('We move your leg so that the nerve glides.', 'Nous bougeons la jambe pour que le nerf glisse.'), say('To calm the nerve.', 'Pour calmer le nerf.'), tingling),
  'nerve-tensioner': words(say('We move your leg so that the nerve is stretched a little.', 'Nous bougeons la jambe pour tendre un peu le nerf.'), say('To help the nerve bear a stretch.', 'Pour que le nerf supporte mieux de se tendre.'), tingling),
  laser: words(say('We hold a weak light on the sore spot.', 'Nous tenons une faible lumière sur le point.'), lessPain, skin),
  ultrasound: words(say('We move a small head with sound waves on the skin.', 'Nous passons une petite tête à ondes sur la peau.'), lessPain, skin),
  heat: words(say('We put something warm on the muscle.', 'Nous posons de la chaleur sur le muscle.'), looser, skin),
  cold: words(say('We put something cold on the sore spot for a short time.', 'Nous posons du froid un court moment.'), lessPain, skin),
  compression: words(say('You wear a snug bandage or sock.', 'Vous portez un bandage ou un bas serré.'), lessSwelling, colour),
  'tape-elastic': words(say('We put stretch tape on the skin.', 'Nous collons une bande souple sur la peau.'), say('To support and to remind you.', 'Pour vous soutenir et vous guider.'), skin),
  'tape-rigid': words(say('We put firm tape around the joint.', 'Nous posons une bande ferme à la jointure.'), say('To protect the joint.', 'Pour garder la jointure à l’abri.'), colour),
  'foam-roll': words(say('You roll or press the muscle on a ball or roller.', 'Vous roulez ou pressez le muscle sur une balle.'), looser, painAbove5),
  education: words(say('We explain what happens and plan your days with you.', 'Nous vous disons ce qui se passe et planifions avec vous.'), say('So that you know what to do.', 'Pour que vous sachiez quoi faire.'), say('Ask us if something is not clear.', 'Posez-nous vos questions.')),
};
