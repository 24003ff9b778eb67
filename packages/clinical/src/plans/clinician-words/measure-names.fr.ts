// Measures of a goal and how it stands, in Canadian French. Published instruments keep their own French names where they have one. Unconfirmed.
import type { GoalMeasureId } from '../goals/goal-measure.js';
import type { GoalStatusId } from '../goals/goal-status.js';

export const goalMeasureNamesFr: Readonly<Record<GoalMeasureId, string>> = {
  nprs: 'Échelle numérique de la douleur',
  psfs: 'Échelle fonctionnelle spécifique au patient',
  groc: 'Évaluation globale du changement',
  lefs: 'Échelle fonctionnelle des membres inférieurs',
  'pain-diagram': 'Schéma de la douleur',
  'wells-dvt': 'Score de Wells (thrombose)',
  satisfaction: 'Confort de la séance',
  'psfs-item': 'Une activité de l’échelle fonctionnelle spécifique au patient',
  'rom.hip.flexion': 'Flexion de la hanche',
  'rom.hip.extension': 'Extension de la hanche',
  'rom.hip.abduction': 'Abduction de la hanche',
  'rom.hip.adduction': 'Adduction de la hanche',
  'rom.hip.external-rotation': 'Rotation externe de la hanche',
  'rom.hip.internal-rotation': 'Rotation interne de la hanche',
  'rom.knee.flexion': 'Flexion du genou',
  'rom.knee.extension': 'Extension du genou',
  'rom.ankle.dorsiflexion': 'Dorsiflexion de la cheville',
  'rom.ankle.plantarflexion': 'Flexion plantaire de la cheville',
  'rom.foot.inversion': 'Inversion du pied',
  'rom.foot.eversion': 'Éversion du pied',
  'rom.thoracolumbar.flexion': 'Flexion du tronc',
  'rom.thoracolumbar.extension': 'Extension du tronc',
  'rom.thoracolumbar.lateral-flexion': 'Inclinaison latérale du tronc',
  'rom.thoracolumbar.rotation': 'Rotation du tronc',
  strength: 'Force',
  girth: 'Circonférence',
  other: 'Mesure propre au clinicien',
};

export const goalStatusNamesFr: Readonly<Record<GoalStatusId, string>> = {
  met: 'atteint', 'on-track': 'en bonne voie', behind: 'en retard', 'not-enough-data': 'pas assez de données',
};
