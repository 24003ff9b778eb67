// Conditions of the past and present that change what is safe.
import { any, yes } from '../../knowledge/predicates.js';
import { factQuestion, group, weeksQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

export const history: IntakeSection = {
  id: 'history',
  items: [
    group('history.organs', [
      factQuestion('hx.heartEvent'),
      weeksQuestion('hx.heartEventWeeks', { under: 'hx.heartEvent' }),
      factQuestion('hx.heartFailure'),
      factQuestion('hx.stroke'),
      weeksQuestion('hx.strokeWeeks', { under: 'hx.stroke' }),
      factQuestion('hx.implantElectronic'),
      factQuestion('risk.bpCheckNeeded'),
      factQuestion('bp.treated', { under: 'risk.bpCheckNeeded' }),
      factQuestion('hx.diabetes'),
      factQuestion('sx.hypoToday', { under: 'hx.diabetes' }),
      factQuestion('hx.kidneyFailure'),
      factQuestion('hx.liverDisease'),
      factQuestion('hx.epilepsyUncontrolled'),
      factQuestion('hx.neuropathy'),
    ]),
    group('history.illness', [
      factQuestion('hx.cancerActive'),
      factQuestion('hx.chemoNow', { under: 'hx.cancerActive' }),
      factQuestion('hx.radiotherapyRegions', { under: 'hx.cancerActive', facts: [yes('hx.cancerActive')] }),
      factQuestion('hx.cancerPast'),
      factQuestion('hx.boneMets', { under: 'hx.cancerPast' }),
      factQuestion('hx.tumourRegions', { under: 'hx.cancerPast', facts: [any(yes('hx.cancerActive'), yes('hx.cancerPast'))] }),
      factQuestion('hx.bleedingDisorder'),
      factQuestion('sx.bleedActive', { under: 'hx.bleedingDisorder' }),
      factQuestion('sx.bruisingUnexplained'),
      factQuestion('hx.immunosuppressed'),
      factQuestion('hx.ivDrugOrSpinalProcedure'),
      factQuestion('hx.coldHypersensitivity'),
      factQuestion('skin.fragile'),
      factQuestion('meds.fluoroquinolone6m'),
    ]),
  ],
};
