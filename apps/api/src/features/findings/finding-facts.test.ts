import { describe, expect, it } from '@jest/globals';
import { factsFrom, type FindingInContext } from './finding-facts.js';

const finding = (kind: string, data: object, more: Partial<FindingInContext> = {}): FindingInContext => ({ kind, region: 'calf', side: 'left', data, known: {}, ...more });
const settled = (...given: Parameters<typeof finding>): string[] => factsFrom(finding(...given)).map(({ factId }) => factId);

describe('strength', () => {
  const dorsiflexion = (grade0To5: number) => ({ movement: 'Ankle dorsiflexion ', grade0To5 });

  it.each([
    [5, undefined, []], [4, undefined, []], [3, undefined, ['sx.footDrop']], [0, undefined, ['sx.footDrop']],
    [3, 3, []], [2, 3, ['sx.progressiveWeakness']], [4, 5, ['sx.progressiveWeakness']], [3, 5, ['sx.progressiveWeakness', 'sx.footDrop']], [5, 4, []], [4, 4, []],
  ])('of lifting the foot, grade %p after %p: %p', (grade, gradeBefore, expected) => {
    expect(settled('strength', dorsiflexion(grade), { gradeBefore })).toEqual(expected);
  });

  it('of other key muscles is no foot drop, and of other muscles nothing', () => {
    expect(settled('strength', { movement: 'knee extension', grade0To5: 2 }, { gradeBefore: 4 })).toEqual(['sx.progressiveWeakness']);
    expect(settled('strength', { movement: 'thoracolumbar flexion', grade0To5: 2 }, { gradeBefore: 4 })).toEqual([]);
  });

  it('of a root counts alike, a grade of zero included', () => {
    expect(settled('neuro', { level: 'L5', myotome0To5: 0 })).toEqual(['sx.footDrop']);
    expect(settled('neuro', { level: 'S1', myotome0To5: 3 }, { gradeBefore: 4 })).toEqual(['sx.progressiveWeakness']);
    expect(settled('neuro', { level: 'L5', reflex0To4: 1 }, { gradeBefore: 4 })).toEqual([]);
  });
});

describe('palpation', () => {
  const joint = { region: 'knee-medial' };
  it.each([
    [{ temperature: 'hot', swelling: 'slight' }, joint, ['joint.hotSwollenRegions']],
    [{ temperature: 'hot', swelling: 'none' }, joint, []], [{ temperature: 'hot' }, joint, []], [{ temperature: 'warm', swelling: 'marked' }, joint, []],
    [{ temperature: 'hot', swelling: 'marked' }, { region: 'calf' }, []],
    [{ tone: 'hard' }, { region: 'shin' }, ['acs.tense']], [{ tone: 'hard' }, { region: 'low-back', side: null }, []], [{ tone: 'raised' }, { region: 'shin' }, []],
  ])('%p at %p: %p', (data, place, expected) => {
    expect(settled('palpation', data, place)).toEqual(expected);
  });

  const injured = (region: string) => ({ known: { 'injury.acuteRegions': [{ region, side: 'left' }] } });
  it.each([
    ['outer-malleolus', 'ankle', 'ottawa.ankle.outerTender'], ['inner-malleolus', 'ankle', 'ottawa.ankle.innerTender'],
    ['fifth-metatarsal-base', 'foot-dorsal', 'ottawa.foot.fifthMetatarsalTender'], ['navicular', 'foot-dorsal', 'ottawa.foot.navicularTender'],
    ['fibular-head', 'knee-lateral', 'ottawa.knee.fibularHeadTender'], ['kneecap', 'knee-anterior', 'ottawa.knee.kneecapTender'],
  ])('of the %s answers the Ottawa rule after a fresh injury only', (bonyPoint, region, item) => {
    const data = { bonyPoint, tenderness0To3: 1 };
    expect(settled('palpation', data, injured(region))).toEqual([item]);
    expect(settled('palpation', data)).toEqual([]);
    expect(settled('palpation', { ...data, tenderness0To3: 0 }, injured(region))).toEqual([]);
    expect(settled('palpation', { bonyPoint }, injured(region))).toEqual([]);
  });
});

describe('a motion', () => {
  const knee = (degrees: number) => ({ motionId: 'rom.knee.flexion', mode: 'active', degrees });
  const fresh = { known: { 'injury.acuteRegions': ['knee-anterior'] } };
  it.each([[89, ['ottawa.knee.cannotBend90']], [90, []], [0, ['ottawa.knee.cannotBend90']]])('of a freshly hurt knee to %p degrees: %p', (degrees, expected) => {
    expect(settled('range-of-motion', knee(degrees), fresh)).toEqual(expected);
    expect(settled('range-of-motion', knee(degrees))).toEqual([]);
  });

  it('that hurts when the foot is moved counts where pain beyond the injury is known', () => {
    const foot = { motionId: 'rom.ankle.dorsiflexion', mode: 'passive', degrees: 5, painful: true };
    const known = { 'acs.painOutOfProportion': true };
    expect(settled('range-of-motion', foot, { known })).toEqual(['acs.passiveStretchPain']);
    expect(settled('range-of-motion', foot, { known: { 'acs.painOutOfProportion': false } })).toEqual([]);
    expect(settled('range-of-motion', { ...foot, mode: 'active' }, { known })).toEqual([]);
    expect(settled('range-of-motion', { ...foot, painful: false }, { known })).toEqual([]);
  });
});

describe('places', () => {
  const bone = { testId: 'focal-bone-palpation', result: 'positive' };
  it('are added to those known, once', () => {
    const known = { 'bone.focalTenderRegions': [{ region: 'shin', side: 'right' }] };
    expect(factsFrom(finding('special-test', bone, { region: 'shin', known }))).toEqual([{ factId: 'bone.focalTenderRegions', value: [{ region: 'shin', side: 'right' }, { region: 'shin', side: 'left' }] }]);
    expect(factsFrom(finding('special-test', bone, { region: 'shin', side: 'right', known }))).toEqual([]);
    expect(factsFrom(finding('special-test', { ...bone, result: 'negative' }, { region: 'shin', known }))).toEqual([]);
  });

  it('on both sides are two, on the midline one', () => {
    expect(factsFrom(finding('special-test', bone, { region: 'shin', side: 'both' }))[0]?.value).toHaveLength(2);
    expect(factsFrom(finding('special-test', bone, { region: 'low-back', side: null }))[0]?.value).toEqual(['low-back']);
  });
});
