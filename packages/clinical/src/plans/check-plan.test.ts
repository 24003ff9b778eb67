import { defaultExerciseDose } from '../exercises/index.js';
import { screen } from '../screening/screen.js';
import { baseline } from '../screening/testing/vectors.js';
import { checkPlan, defaultDose, limitsFor, type Plan, type PlanIntervention } from './index.js';

const screened = (change: Readonly<Record<string, unknown>>, performerRole: 'physiotherapist' | 'massage-therapist' = 'physiotherapist') =>
  screen({ sessionDate: '2026-03-01', performerRole, facts: { ...baseline, ...change } });

const clear = screened({});

describe('limits of a modality in a region', () => {
  it('are none for a clear screening', () => {
    expect(limitsFor('deep-tissue', 'calf', 'left', clear)).toEqual({ allowed: true, status: 'proceed', maxPressure: 5, why: [] });
    expect(limitsFor('swedish', 'calf', 'left', clear).maxPressure).toBe(3);
  });

  it('block deep work under an anticoagulant and lower what remains', () => {
    const thinned = screened({ 'meds.classes': ['anticoagulant-doac'], 'sx.psoasSign': false });
    const deep = limitsFor('deep-tissue', 'calf', 'left', thinned);
    expect(deep).toMatchObject({ allowed: false, maxPressure: 0 });
    expect(deep.why.flatMap(({ rules }) => rules)).toContain('anticoagulant.deep-pressure');
    expect(limitsFor('swedish', 'calf', 'left', thinned)).toMatchObject({ allowed: true, status: 'modify', maxPressure: 2 });
    expect(limitsFor('education', 'calf', 'left', thinned).allowed).toBe(true);
  });

  it('leave one modality its lighter group when only the deep one is blocked', () => {
    const unclassed = screened({ 'meds.unclassifiedCount': 1 });
    expect(limitsFor('nmt', 'calf', 'right', unclassed)).toMatchObject({ allowed: true, status: 'modify', maxPressure: 3 });
    expect(limitsFor('deep-tissue', 'calf', 'right', unclassed)).toMatchObject({ allowed: false, status: 'clearance-needed' });
    expect(limitsFor('cross-fibre', 'calf', 'right', unclassed).allowed).toBe(false);
  });

  it('hold for the named side only', () => {
    const leftBruise = screened({ 'fracture.unhealedRegions': [{ region: 'shin', side: 'left' }] });
    expect(limitsFor('swedish', 'shin', 'left', leftBruise).allowed).toBe(false);
    expect(limitsFor('swedish', 'shin', 'right', leftBruise).allowed).toBe(true);
    expect(limitsFor('swedish', 'shin', 'both', leftBruise).allowed).toBe(false);
    expect(limitsFor('swedish', 'shin', null, leftBruise).allowed).toBe(false);
    expect(limitsFor('swedish', 'leg-all', 'left', leftBruise).allowed).toBe(false);
  });

  it('never allow what was not screened', () => {
    const part = screen({ sessionDate: '2026-03-01', performerRole: 'physiotherapist', facts: baseline, regions: [{ region: 'calf', side: 'left' }], techniqueGroups: ['light-pressure'] });
    expect(limitsFor('swedish', 'calf', 'left', part)).toMatchObject({ allowed: true, status: 'modify', maxPressure: 2 });
    expect(limitsFor('swedish', 'calf', 'right', part)).toMatchObject({ allowed: false, status: 'not-screened', maxPressure: 0 });
    expect(limitsFor('swedish', 'calf', 'left', undefined)).toMatchObject({ allowed: false, status: 'not-screened' });
    expect(limitsFor('leeches', 'calf', 'left', clear).allowed).toBe(false);
    expect(limitsFor('swedish', 'elbow', 'left', clear).allowed).toBe(false);
    const { 'sx.saddleNumbness': _open, ...oneOpen } = baseline as Record<string, unknown>;
    const open = screen({ sessionDate: '2026-03-01', performerRole: 'physiotherapist', facts: oneOpen });
    expect(limitsFor('swedish', 'calf', 'left', open)).toMatchObject({ allowed: false, status: 'not-screened' });
    expect(limitsFor('swedish', 'calf', 'left', open).why[0]?.unscreened).toContain('cauda-equina.saddle-or-sphincter');
  });

  it('stop everything in an emergency, education too', () => {
    const emergency = screened({ 'sx.chestPain': true });
    for (const modality of ['swedish', 'education', 'aerobic']) expect(limitsFor(modality, 'calf', 'left', emergency)).toMatchObject({ allowed: false, status: 'emergency' });
  });
});

describe('a plan', () => {
  const goal = { activity: 'Walk to work', measureId: 'psfs', baseline: 3, target: 8, byDate: '2026-05-01' };
  const nmt: PlanIntervention = { modalityId: 'nmt', region: 'buttock', side: 'left', dose: defaultDose('nmt'), stopRule: 'Pain above 5 of 10' };
  const plan = (change: Partial<Plan> = {}): Plan => ({ performerRole: 'physiotherapist', goals: [goal], interventions: [nmt], screening: clear, today: '2026-03-01', ...change });
  const codes = (change: Partial<Plan>) => checkPlan(plan(change)).map(({ code, at }) => `${code} ${at}`);
  const withOne = (change: Partial<PlanIntervention>) => codes({ interventions: [{ ...nmt, ...change }] });

  it('that is complete has no findings', () => expect(checkPlan(plan())).toEqual([]));

  it('needs goals with activity, measure, target and date', () => {
    expect(codes({ goals: [], interventions: [] })).toEqual(['plan-without-goal /goals', 'plan-without-intervention /interventions']);
    expect(codes({ goals: [{}] })).toEqual(['goal-without-activity /goals/0/activity', 'goal-without-measure /goals/0/measureId', 'goal-without-target /goals/0/target', 'goal-without-date /goals/0/byDate']);
    expect(codes({ goals: [{ ...goal, byDate: '2026-02-30' }] })).toEqual(['goal-date-unreadable /goals/0/byDate']);
    expect(codes({ goals: [{ ...goal, byDate: '2026-02-28' }] })).toEqual(['goal-date-past /goals/0/byDate']);
  });

  it('takes a target of zero pain, and sees one that is no better or off the scale', () => {
    expect(codes({ goals: [{ ...goal, measureId: 'nprs', baseline: 6, target: 0 }] })).toEqual([]);
    expect(codes({ goals: [{ ...goal, measureId: 'nprs', baseline: 2, target: 4 }] })).toEqual(['goal-target-not-better /goals/0/target']);
    expect(codes({ goals: [{ ...goal, target: 11 }] })).toEqual(['goal-target-out-of-range /goals/0/target']);
    expect(codes({ goals: [{ ...goal, measureId: 'rom.knee.flexion', baseline: 90, target: 80 }] })).toEqual(['goal-target-not-better /goals/0/target']);
  });

  it('needs region and dose for every technique', () => {
    expect(withOne({ region: null })).toEqual(['technique-without-region /interventions/0/region']);
    expect(withOne({ region: 'elbow' })).toEqual(['unknown-region /interventions/0/region']);
    expect(withOne({ dose: null })).toEqual(['technique-without-dose /interventions/0/dose']);
    expect(withOne({ dose: { ...defaultDose('nmt'), sessionMinutes: 50 } })).toEqual(['dose-needs-reason /interventions/0/dose/sessionMinutes']);
    expect(withOne({ dose: { ...defaultDose('nmt'), sessionMinutes: 50 }, doseReasons: { sessionMinutes: 'Both sides' } })).toEqual([]);
    expect(withOne({ modalityId: 'leeches' })).toEqual(['unknown-modality /interventions/0/modalityId']);
    expect(withOne({ stopRule: '' })).toEqual(['technique-without-stop-rule /interventions/0/stopRule']);
    expect(withOne({ modalityId: 'education', region: null, dose: defaultDose('education'), stopRule: null })).toEqual([]);
  });

  it('keeps to the screening', () => {
    const { screening: _screening, ...unscreened } = plan();
    expect(checkPlan(unscreened).map(({ code, at }) => `${code} ${at}`)).toEqual(['not-screened /interventions/0/region']);
    const apixaban = screened({ 'meds.classes': ['anticoagulant-doac'], 'sx.psoasSign': false });
    expect(checkPlan(plan({ screening: apixaban }))[0]).toMatchObject({ code: 'blocked-by-screening', rules: expect.arrayContaining(['anticoagulant.deep-pressure']) as string[] });
    const unclassed = screened({ 'meds.unclassifiedCount': 1 });
    expect(codes({ screening: unclassed })).toEqual([]);
    expect(codes({ screening: unclassed, interventions: [{ ...nmt, dose: { ...defaultDose('nmt'), pressure: 4 } }] })).toEqual(['pressure-above-ceiling /interventions/0/dose/pressure']);
  });

  it('keeps to the role', () => {
    const mobilise: PlanIntervention = { modalityId: 'joint-mob', region: 'ankle', side: 'right', dose: defaultDose('joint-mob'), stopRule: 'Pain' };
    expect(codes({ interventions: [mobilise] })).toEqual([]);
    expect(codes({ interventions: [mobilise], performerRole: 'massage-therapist' })).toEqual(['not-this-role /interventions/0/performerRole']);
    expect(codes({ interventions: [{ ...mobilise, performerRole: 'physiotherapist' }], performerRole: 'massage-therapist' })).toEqual([]);
  });

  it('stops advice in an emergency', () => {
    const advice: PlanIntervention = { modalityId: 'education', dose: defaultDose('education') };
    expect(codes({ interventions: [advice], screening: screened({ 'sx.chestPain': true }) })).toEqual(['blocked-by-screening /interventions/0']);
  });

  it('judges targets of motion, strength, girth and one activity', () => {
    expect(codes({ goals: [{ ...goal, measureId: 'strength', baseline: 3, target: 6 }] })).toEqual(['goal-target-out-of-range /goals/0/target']);
    expect(codes({ goals: [{ ...goal, measureId: 'girth', baseline: 26, target: 24 }, { ...goal, measureId: 'girth', baseline: 38, target: 40 }] })).toEqual([]);
    expect(codes({ goals: [{ ...goal, measureId: 'girth', baseline: 26, target: 26 }] })).toEqual(['goal-target-not-better /goals/0/target']);
    expect(codes({ goals: [{ ...goal, measureId: 'psfs-item', baseline: 8, target: 4 }] })).toEqual(['goal-target-not-better /goals/0/target']);
    expect(codes({ goals: [{ ...goal, measureId: 'feelings' }] })).toEqual(['goal-measure-unknown /goals/0/measureId']);
  });

  it('keeps to the stage: not before LOVE, not past it, and not for ever', () => {
    const injury = (stage: 'peace' | 'love' | 'build', isLate = false) => ({ course: { kind: 'injury' as const, stage, isLate } });
    expect(checkPlan(plan(injury('peace')))).toMatchObject([{ code: 'before-its-stage', severity: 'stop', at: '/interventions/0/modalityId' }]);
    expect(codes(injury('love'))).toEqual([]);
    const wrap: PlanIntervention = { modalityId: 'compression', region: 'ankle', side: 'left', dose: defaultDose('compression'), stopRule: 'Cold toes' };
    expect(codes({ ...injury('peace'), interventions: [wrap] })).toEqual([]);
    expect(checkPlan(plan({ ...injury('build'), interventions: [wrap] }))).toMatchObject([{ code: 'past-its-stage', severity: 'advice' }]);
    expect(codes(injury('love', true))).toEqual(['stage-late /course']);
  });

  it('asks for a re-test after five visits', () => {
    expect(codes({ visitsSinceRetest: 4 })).toEqual([]);
    expect(codes({ visitsSinceRetest: 0 })).toEqual([]);
    expect(codes({ visitsSinceRetest: 5 })).toEqual(['no-retest /retest']);
    expect(codes({ visitsSinceRetest: 3, retestEvery: 3 })).toEqual(['no-retest /retest']);
  });

  it('looks at home exercises: known, dosed, and not withheld', () => {
    const bridge = { exerciseId: 'bridge', dose: defaultExerciseDose('bridge') };
    expect(codes({ exercises: [bridge] })).toEqual([]);
    expect(codes({ exercises: [{ exerciseId: 'handstand' }] })).toEqual(['unknown-exercise /exercises/0/exerciseId']);
    expect(codes({ exercises: [{ ...bridge, dose: { ...bridge.dose, reps: 20 } }] })).toEqual(['dose-needs-reason /exercises/0/dose/reps']);
    expect(codes({ exercises: [{ ...bridge, dose: { ...bridge.dose, reps: 40 }, doseReasons: { reps: 'x' } }] })).toEqual(['dose-refused /exercises/0/dose/reps']);
    const roller = { exerciseId: 'calf-roller', dose: defaultExerciseDose('calf-roller') };
    expect(checkPlan(plan({ exercises: [roller], firedRules: ['anticoagulant.deep-pressure'] }))).toMatchObject([{ code: 'exercise-withheld', severity: 'stop', rules: ['anticoagulant.deep-pressure'] }]);
    expect(codes({ interventions: [{ modalityId: 'education', dose: defaultDose('education') }], exercises: [bridge], course: { kind: 'injury', stage: 'peace' } })).toEqual(['exercise-withheld /exercises/0/exerciseId']);
  });
});
