// Warning signs of today: each group is one sentence, safe people leave it with one tap.
import { not, equals } from '../../knowledge/predicates.js';
import { factQuestion, group } from '../question.js';
import type { IntakeSection } from '../question.js';

export const healthNow: IntakeSection = {
  id: 'health-now',
  items: [
    group('now.urgent', [
      factQuestion('sx.chestPain'),
      factQuestion('sx.breathlessSudden'),
      factQuestion('sx.haemoptysis'),
      factQuestion('sx.dizzyOrFainted'),
      factQuestion('sx.faceArmSpeech'),
      factQuestion('sx.legColdPaleSudden'),
      factQuestion('sx.pulsatileAbdomen'),
      factQuestion('sx.bpSymptoms'),
      factQuestion('sx.testicularPainSudden', { facts: [not(equals('patient.sexAtBirth', 'female'))] }),
    ]),
    group('now.nerves', [
      factQuestion('sx.saddleNumbness'),
      factQuestion('sx.bladderChange'),
      factQuestion('sx.bowelChange'),
      factQuestion('sx.sexualDysfunctionNew'),
      factQuestion('sx.bilateralLegPain'),
      factQuestion('sx.bilateralLegWeakness'),
      factQuestion('sx.progressiveWeakness'),
      factQuestion('sx.footDrop'),
      factQuestion('sx.numbTingleRadiating'),
    ]),
    group('now.general', [
      factQuestion('sx.fever'),
      factQuestion('sx.unwell'),
      factQuestion('sx.contagious'),
      factQuestion('skin.infestation'),
      factQuestion('sx.weightLossUnexplained'),
      factQuestion('sx.nightPainConstant'),
      factQuestion('sx.backPainSevereNew'),
      factQuestion('sx.suddenSeverePain'),
      factQuestion('sx.muscleAcheWidespread'),
      factQuestion('sx.darkUrine', { under: 'sx.muscleAcheWidespread' }),
    ]),
  ],
};
