// The inputs a score needs beyond the screening facts: what to ask or measure, and under which id the answer is kept.

export interface ScoreInput {
  readonly id: string;
  readonly score: 'wells-dvt' | 'ecq' | 'ottawa-ankle' | 'ottawa-foot' | 'ottawa-knee' | 'abpi';
  readonly type: 'boolean' | 'number' | 'list';
  readonly question: string;
  readonly askedBy: 'patient' | 'clinician';
  /** mmHg for pressures, cm for girths. */
  readonly unit?: string;
}

const wells = (id: string, question: string): ScoreInput => ({
  id: `wells.dvt.${id}`, score: 'wells-dvt', type: 'boolean', question, askedBy: 'clinician',
});
const claudication = (id: string, question: string): ScoreInput => ({
  id: `ecq.${id}`, score: 'ecq', type: 'boolean', question, askedBy: 'patient',
});
const ottawa = (joint: 'ankle' | 'foot' | 'knee', id: string, question: string): ScoreInput => ({
  id: `ottawa.${joint}.${id}`, score: `ottawa-${joint}`, type: 'boolean', question, askedBy: 'clinician',
});
const pressure = (id: string, question: string): ScoreInput => ({
  id: `abpi.${id}`, score: 'abpi', type: 'number', question, askedBy: 'clinician', unit: 'mmHg',
});
const girth = (id: string, question: string): ScoreInput => ({
  id: `wells.dvt.${id}`, score: 'wells-dvt', type: 'number', question, askedBy: 'clinician', unit: 'cm',
});

export const scoreInputs: readonly ScoreInput[] = [
  wells('activeCancer', 'Cancer treatment now, within 6 months, or palliative?'),
  wells('paralysisOrCast', 'Paralysis, weakness or recent plaster of a leg?'),
  wells('bedOrSurgery', 'In bed 3 days or more, or major surgery with anaesthetic, within 12 weeks?'),
  wells('veinTenderness', 'Tender along the deep veins?'),
  wells('entireLegSwollen', 'Entire leg swollen?'),
  wells('calf3cm', 'Calf 3 cm or more larger, measured 10 cm below the tibial tubercle?'),
  girth('calfLeftCm', 'Girth of the left calf, 10 cm below the tibial tubercle'),
  girth('calfRightCm', 'Girth of the right calf, 10 cm below the tibial tubercle'),
  wells('pittingOedema', 'Pitting swelling in that leg only?'),
  wells('collateralVeins', 'Raised non-varicose surface veins?'),
  wells('previousDvt', 'Deep vein clot before?'),
  wells('alternativeAsLikely', 'Another diagnosis at least as likely?'),
  claudication('walkingPain', 'Pain or discomfort in the leg when you walk?'),
  claudication('atRest', 'Does it ever begin when standing still or sitting?'),
  claudication('uphill', 'Does it come uphill or in a hurry?'),
  claudication('levelPace', 'Does it come at ordinary pace on the level?'),
  claudication('easesIn10Minutes', 'Does it go away in 10 minutes or less when you stand still?'),
  { id: 'ecq.sites', score: 'ecq', type: 'list', question: 'Where is the pain when you walk?', askedBy: 'patient' },
  ottawa('ankle', 'nearBone', 'Pain near an ankle bone?'),
  ottawa('ankle', 'outerTender', 'Tender back edge or tip of the outer ankle, lower 6 cm?'),
  ottawa('ankle', 'innerTender', 'Tender back edge or tip of the inner ankle, lower 6 cm?'),
  ottawa('ankle', 'cannotTake4Steps', 'Unable to take 4 steps both at once after the injury and now?'),
  ottawa('ankle', 'severalInjuries', 'Several injuries?'),
  ottawa('foot', 'midfootPain', 'Pain in the midfoot?'),
  ottawa('foot', 'fifthMetatarsalTender', 'Tender base of the fifth metatarsal?'),
  ottawa('foot', 'navicularTender', 'Tender navicular?'),
  ottawa('foot', 'cannotTake4Steps', 'Unable to take 4 steps both at once after the injury and now?'),
  ottawa('knee', 'acuteInjury', 'Acute blunt injury of the knee?'),
  ottawa('knee', 'kneecapTender', 'Kneecap tender and no other bone of the knee?'),
  ottawa('knee', 'fibularHeadTender', 'Fibular head tender?'),
  ottawa('knee', 'cannotBend90', 'Unable to bend the knee to 90 degrees?'),
  ottawa('knee', 'cannotTake4Steps', 'Unable to take 4 steps both at once after the injury and now?'),
  pressure('armLeftMmHg', 'Systolic pressure, left arm'),
  pressure('armRightMmHg', 'Systolic pressure, right arm'),
  pressure('ankleLeftDorsalisPedisMmHg', 'Systolic pressure, left foot, dorsalis pedis'),
  pressure('ankleLeftPosteriorTibialMmHg', 'Systolic pressure, left ankle, posterior tibial'),
  pressure('ankleRightDorsalisPedisMmHg', 'Systolic pressure, right foot, dorsalis pedis'),
  pressure('ankleRightPosteriorTibialMmHg', 'Systolic pressure, right ankle, posterior tibial'),
];
