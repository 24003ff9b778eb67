// Bones, joints, skin, injuries, operations: conditions that are tied to a place on the body.
import { any, notEmpty, yes } from '../../knowledge/predicates.js';
import { factQuestion, group, placesQuestion, single, storyQuestion } from '../question.js';
import type { IntakeSection } from '../question.js';

export const body: IntakeSection = {
  id: 'body',
  items: [
    group('body.skin', [
      factQuestion('skin.cellulitisRegions'),
      factQuestion('skin.spreadingFast', { under: 'skin.cellulitisRegions' }),
      factQuestion('skin.woundRegions'),
      factQuestion('skin.contagiousRegions'),
      factQuestion('skin.burnRegions'),
      factQuestion('bruise.regions'),
      factQuestion('lump.regions'),
      factQuestion('joint.hotSwollenRegions'),
      factQuestion('flare.regions'),
      factQuestion('gout.acuteRegions'),
      factQuestion('tendon.painRegions'),
      factQuestion('meds.patchRegions'),
      factQuestion('injection.site24h'),
    ]),
    group('body.bones', [
      factQuestion('hx.osteoporosis'),
      factQuestion('hx.fragilityFracture'),
      factQuestion('fracture.unhealedRegions'),
      factQuestion('hx.jointReplacementRegions'),
      factQuestion('hx.metalRegions'),
      factQuestion('hx.spinalFusion'),
      factQuestion('hx.spondylolisthesis'),
      factQuestion('hx.discHerniation'),
      factQuestion('hx.inflammatoryArthritis'),
      factQuestion('hx.hypermobility'),
      factQuestion('hx.hipDysplasia'),
      factQuestion('hx.pagetOrBoneTumour'),
      placesQuestion('hx.pagetRegions', { under: 'hx.pagetOrBoneTumour', facts: [yes('hx.pagetOrBoneTumour')] }),
    ]),
    group('body.events', [
      factQuestion('sx.fallUnableToWalk'),
      factQuestion('sx.majorTrauma'),
      factQuestion('acs.painOutOfProportion'),
      factQuestion('acs.paraesthesia', { under: 'acs.painOutOfProportion' }),
      factQuestion('sx.kneeLockedOrEffusion'),
      factQuestion('sx.childLimp'),
      factQuestion('sx.exertionalLegTightness'),
      factQuestion('sx.exertionalNow', { under: 'sx.exertionalLegTightness' }),
      factQuestion('sx.cramps'),
      factQuestion('sx.hernia'),
      storyQuestion('history.injuries', { kind: 'injuries' }),
      storyQuestion('history.operations', { kind: 'operations' }),
      storyQuestion('history.injections', { kind: 'injections' }),
    ]),
    single(factQuestion('injury.hours')),
    single(factQuestion('injury.nsaidUse', {
      facts: [any(notEmpty('injury.acuteRegions'), notEmpty('injury.persistent72Regions'))],
    })),
  ],
};

