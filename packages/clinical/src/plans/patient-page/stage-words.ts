// What each stage of a plan means for the patient.
import type { InWords, PlanStage } from '../../exercises/exercise.js';

export interface StageWords {
  readonly name: InWords;
  /** What this stage is about. */
  readonly about: InWords;
  /** How to live with it day by day. */
  readonly daily: readonly InWords[];
}

const say = (en: string, fr: string): InWords => ({ en, fr });

export const stageWords: Readonly<Record<PlanStage, StageWords>> = {
  peace: {
    name: say('Protect', 'Garder à l’abri'),
    about: say('The first days. Your body starts to heal by itself.', 'Les premiers jours. Le corps se répare déjà de lui-même.'),
    daily: [
      say('Use it less for one to three days. Do not rest longer than you need.', 'Servez-vous-en moins un à trois jours. Pas plus de repos qu’il n’en faut.'),
      say('Put it up, higher than your heart, when you can.', 'Levez la jambe plus haut que le cœur quand vous pouvez.'),
      say('No ice and no pain pills as a habit. Keep taking what your doctor gave you.', 'Pas de glace ni de pilules par habitude. Gardez ce que le médecin vous a donné.'),
      say('No heat and no massage on the sore spot yet.', 'Pas encore de chaleur ni de massage sur le point qui fait mal.'),
    ],
  },
  love: {
    name: say('Start to move', 'Se remettre à bouger'),
    about: say('Load it a bit more each day. That helps it heal.', 'Servez-vous-en un peu plus chaque jour. Cela aide à guérir.'),
    daily: [
      say('Go back to your day as soon as pain allows.', 'Reprenez vos journées dès que la douleur le permet.'),
      say('Walk or cycle without pain on most days.', 'Marchez ou roulez sans mal presque tous les jours.'),
      say('Most people get well. Moving is safe.', 'La plupart des gens vont bien. Bouger est sans danger.'),
    ],
  },
  settle: {
    name: say('Calm it down', 'Calmer'),
    about: say('First we calm the pain and keep you moving.', 'D’abord, nous calmons la douleur et vous gardons en mouvement.'),
    daily: [
      say('Stay active. Do a little, often.', 'Restez actif. Un peu, mais souvent.'),
      say('Change what hurts most for now: less, slower or shorter.', 'Changez ce qui fait le plus mal : moins, plus doux ou plus court.'),
    ],
  },
  build: {
    name: say('Build up', 'Devenir plus fort'),
    about: say('Now we make it strong, step by step.', 'Maintenant, nous le rendons fort, pas à pas.'),
    daily: [
      say('A bit of pain is fine if it is gone the next morning.', 'Un peu de mal est permis s’il est parti le lendemain.'),
      say('Add only one new thing at a time.', 'Ajoutez une seule chose à la fois.'),
    ],
  },
  return: {
    name: say('Back to all you do', 'Retour à tout ce que vous faites'),
    about: say('You go back to work, sport and the rest of your life.', 'Vous reprenez le travail, le sport et tout le reste.'),
    daily: [
      say('Keep on with your exercises two or three times a week.', 'Gardez vos exercices deux ou trois fois par semaine.'),
      say('If it flares up, go back one step for some days.', 'Si le mal revient, reculez d’un pas quelques jours.'),
    ],
  },
};
