// When to stop an exercise, and what makes one unsuitable, in words for the patient.
import type { ExerciseCaution, InWords, StopSignId } from './exercise.js';

export const stopSigns: Readonly<Record<StopSignId, InWords>> = {
  'pain-up': { en: 'Stop if the pain goes above your limit.', fr: 'Arrêtez si le mal monte plus haut que votre limite.' },
  'worse-next-day': { en: 'Do less if it hurts more the next morning.', fr: 'Faites-en moins si le mal est plus fort le lendemain.' },
  'numb-or-weak': { en: 'Stop and call us if your leg goes numb, tingles or feels weak.', fr: 'Arrêtez et appelez-nous si la jambe pique, perd sa force ou ne sent plus rien.' },
  'pain-spreads': { en: 'Stop if the pain moves further down your leg.', fr: 'Arrêtez si la douleur descend plus bas dans la jambe.' },
  'gives-way': { en: 'Stop and call us if the joint locks or gives way.', fr: 'Arrêtez et appelez-nous si le genou ou la cheville bloque ou lâche.' },
  'sudden-pop': { en: 'Stop and call us if you feel a sudden pop or a sharp pain.', fr: 'Arrêtez et appelez-nous si vous sentez un claquement ou un mal vif.' },
  'hot-swollen-calf': { en: 'Stop and get help today if one calf is hot, red or swollen.', fr: 'Arrêtez et consultez aujourd’hui si un mollet est chaud, rouge ou enflé.' },
  dizzy: { en: 'Stop and sit down if you feel dizzy or short of breath.', fr: 'Arrêtez et assoyez-vous si la tête tourne ou si le souffle manque.' },
};

export const exerciseCautions: readonly ExerciseCaution[] = [
  {
    id: 'no-load-before-love', effect: 'leave-out', stages: ['peace'], rules: ['injury.acute-72h', 'injury.persistent-72h.mt', 'injury.persistent-72h.pt'],
    text: { en: 'Not yet: the injury is too fresh to load.', fr: 'Pas encore : la blessure est trop fraîche pour forcer.' },
  },
  {
    id: 'no-stretch-of-fresh-strain', effect: 'leave-out', stages: ['peace'], rules: ['injury.acute-72h', 'haematoma.local'],
    text: { en: 'Not yet: a fresh strain should not be stretched.', fr: 'Pas encore : une déchirure fraîche ne doit pas être étirée.' },
  },
  {
    id: 'no-back-bend', effect: 'leave-out', rules: ['spondylolisthesis.session', 'spinal-fracture.red-flags', 'fracture.unhealed'],
    text: { en: 'Leave it out: your back should not bend backwards now.', fr: 'À éviter : votre dos ne doit pas plier vers l’arrière pour l’instant.' },
  },
  {
    id: 'no-tendon-load', effect: 'leave-out', rules: ['fluoroquinolone.tendon-pain', 'fluoroquinolone.achilles-guard', 'achilles.rupture'],
    text: { en: 'Leave it out: your tendon must be checked before it is loaded.', fr: 'À éviter : votre tendon doit être vu avant de forcer.' },
  },
  {
    id: 'no-pressure-on-vessels', effect: 'leave-out',
    rules: ['anticoagulant.deep-pressure', 'dvt.signs', 'dvt.wells.likely', 'dvt.recent-leg', 'vein.varicose-mild', 'vein.varicose-severe', 'vein.superficial-phlebitis', 'platelets.low', 'bleeding-disorder.deep'],
    text: { en: 'Leave it out: no hard pressure on your legs.', fr: 'À éviter : pas de forte pression sur vos jambes.' },
  },
  {
    id: 'no-hop-on-bone-pain', effect: 'leave-out', rules: ['stress-fracture.suspected', 'ottawa.ankle.positive', 'ottawa.foot.positive', 'ottawa.knee.positive', 'fracture.unhealed', 'achilles.rupture'],
    text: { en: 'Leave it out until the bone has been checked.', fr: 'À éviter tant que l’os n’a pas été vu.' },
  },
  {
    id: 'no-nerve-pull', effect: 'leave-out', rules: ['neuro.progressive-weakness', 'neuro.foot-drop', 'neuro.acute-root.tension', 'cauda-equina.saddle-or-sphincter'],
    text: { en: 'Leave it out: the nerve must be checked first.', fr: 'À éviter : le nerf doit d’abord être examiné.' },
  },
  {
    id: 'hold-on', effect: 'care', rules: ['antihypertensive.rise-slowly', 'neuropathy.light', 'stroke.recent'],
    text: { en: 'Hold on to something firm all the time.', fr: 'Tenez-vous à un appui solide tout le temps.' },
  },
  {
    id: 'keep-breathing', effect: 'care', rules: ['bp.high', 'bp.raised', 'cardiac.recent', 'aneurysm.known'],
    text: { en: 'Breathe out with the effort. Never hold your breath.', fr: 'Soufflez quand vous forcez. Ne gardez jamais votre souffle.' },
  },
  {
    id: 'not-flat-on-back', effect: 'care', rules: ['pregnancy.position'],
    text: { en: 'Do not lie flat on your back for long. Use cushions.', fr: 'Ne restez pas longtemps à plat sur le dos. Prenez des coussins.' },
  },
  {
    id: 'new-hip-or-knee', effect: 'care', rules: ['joint-replacement.local', 'surgery.6-12w', 'surgery.under-6w'],
    text: { en: 'Keep to the movements your surgeon allows.', fr: 'Faites seulement ce que votre chirurgien vous permet de faire.' },
  },
];
