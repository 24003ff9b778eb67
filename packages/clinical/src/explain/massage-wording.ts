// What a massage therapist reads instead of a clinical reason that names a possible cause: what was reported or found,
// what has to be done, never what it may be. Rules that are not listed name no cause of their own.
import type { RuleId } from '../knowledge/rule-ids.js';
import type { PerformerRole } from '../knowledge/roles.js';

interface MassageWording {
  readonly reason?: string;
  readonly resolution?: string;
}

export const massageWordings: Readonly<Partial<Record<RuleId, MassageWording>>> = {
  'pe.suspected': { reason: 'Breathlessness with chest, faintness or leg signs, or blood coughed up: emergency care now.' },
  'cardiac.chest-pain': { reason: 'Current or recent chest pain: emergency care now.' },
  'cauda-equina.saddle-or-sphincter': { reason: 'New saddle numbness, or bladder, bowel or sexual change: emergency department today.' },
  'cauda-equina.bilateral-pain': { reason: 'New pain down both legs: same-day medical assessment, even without other signs.' },
  'neuro.foot-drop': { reason: 'New difficulty lifting the foot: same-day medical assessment.' },
  'acs.suspected': { reason: 'Pain beyond the injury, worse on passive stretch, with a hard or tingling limb: emergency care now.' },
  'acs.pain-alone': { reason: 'Pain out of proportion after an injury: hospital assessment today.' },
  'limb-ischaemia.acute': { reason: 'Sudden cold, pale, numb or painful leg: emergency care now.' },
  'aaa.pulsatile': { reason: 'Pulsing in the abdomen with back pain: emergency care now.' },
  'septic-joint.systemic': { reason: 'Hot swollen joint with fever or feeling ill: emergency care now.' },
  'spinal-infection.septic': { reason: 'Severe new back pain with fever and feeling ill: emergency care now.' },
  'skin.rapid-infection': { reason: 'Redness of the skin spreading within hours, or with extreme pain: emergency care now.' },
  'injury.deformity': { reason: 'Visible deformity, or a wound over the injured part: keep still, emergency care now.' },
  'hip-fracture.suspected': { reason: 'Fall, age 65 or more, cannot bear weight: emergency care now.' },
  'psoas-bleed.suspected': { reason: 'Groin pain with a flexed hip in a person who bleeds easily: emergency care now.' },
  'rhabdo.suspected': { reason: 'Widespread muscle pain with dark urine: emergency care now.' },
  'pregnancy.warning-signs': { reason: 'Warning sign in pregnancy: maternity unit or emergency care now.' },
  'fever.on-chemotherapy': { reason: 'Fever during chemotherapy: emergency care now.' },
  'hernia.strangulated': { reason: 'Painful groin swelling that does not go back: emergency care now.' },
  'groin.testicular-pain': { reason: 'Sudden testicular pain: emergency care now.' },
  'dvt.wells.likely': {
    reason: 'Leg signs with a score of 2 or more: medical assessment today, within hours.',
    resolution: 'A written medical result that says treatment may go ahead.',
  },
  'dvt.signs': {
    reason: 'One-sided swelling, or calf pain with warmth or colour change: medical assessment first, no touch on the legs.',
    resolution: 'A written medical result that says the legs may be treated.',
  },
  'dvt.signs-session': {
    reason: 'One-sided swelling, or calf pain with warmth or colour change: no session before a medical result.',
    resolution: 'A written medical result that says treatment may go ahead.',
  },
  'dvt.risk-immobility': { reason: 'Immobility, surgery or long travel: inspect both legs, pressure 2 or less on legs.' },
  'dvt.risk-other': { reason: 'Hormone treatment, pregnancy or another reason for care with the legs: look at both legs first, pressure stays gentle.' },
  'vein.superficial-phlebitis': { reason: 'Tender cord-like vein: medical assessment before any leg treatment.' },
  'oedema.both-legs': { reason: 'Swelling of both legs without a known reason: medical assessment first.' },
  'pad.ecq-positive': { reason: 'Leg pain on walking that eases with rest: medical assessment first.' },
  'pad.critical': { reason: 'Foot pain at rest, or a wound that does not heal: urgent medical assessment.' },
  'abpi.severe': { reason: 'Circulation reading (ABPI) under 0.5: urgent vascular referral.' },
  'abpi.low': { reason: 'Circulation reading (ABPI) under 0.9: medical agreement first.' },
  'abpi.incompressible': { reason: 'Circulation reading (ABPI) over 1.3: it cannot be relied on.' },
  'aneurysm.trunk-deep': { reason: 'No deep or thrust work on the abdomen and low back.' },
  'thrombolytic.recent': { reason: 'Recent hospital treatment with a strong blood-thinning medicine.' },
  'haematoma.local': { reason: 'Fresh bruise: left alone.' },
  'fluoroquinolone.tendon-pain': { reason: 'Tendon pain with this antibiotic within 6 months: stop loading, prescriber today.' },
  'steroid.long-term-light': { reason: 'Pressure 2 or less, watch the skin.' },
  immunosuppressed: { reason: 'Weakened defence: hygiene, no ill therapist, no broken skin.' },
  'surgery.under-6w-session': { reason: 'Recent surgery: clearance before any session.' },
  'fragility-fracture': { reason: 'A bone broken before by a low force: gentle work.' },
  'fracture.major-trauma': { reason: 'Recent major trauma: medical assessment first.' },
  'spinal-fracture.red-flags': { reason: 'New severe back pain in a person whose bones may be weak: medical assessment first.' },
  'stress-fracture.suspected': { reason: 'Tender spot on a bone with pain on load: medical assessment first.' },
  'spondylolisthesis.thrust': { reason: 'No thrust at the part of the spine named in the history.' },
  'disc.physician-approval': { reason: 'Reported disc problem with tingling or weakness now: a physician’s approval first.' },
  'disc.stable': { reason: 'Reported disc problem without tingling or weakness: no end-range bending under load, no thrust.' },
  'septic-joint.suspected': { reason: 'Joint hot and swollen within days: same-day medical assessment.' },
  'child.hip-limp': { reason: 'Limping child with hip, groin, thigh or knee pain: same-day medical assessment.' },
  'achilles.rupture': { reason: 'Snap felt at the heel cord, or the calf squeeze test positive: urgent medical assessment.' },
  'exertional-compartment.now': { reason: 'Leg tight from exertion now: no massage, no compression, no ice.' },
  'exertional-compartment.quiet': { reason: 'Leg that tightens on exertion, quiet stage only.' },
  'cancer.active': { reason: 'Cancer under treatment, as reported: oncology agreement, no pressure on the area.' },
  'cancer.bone-mets': { reason: 'Cancer that has reached bone, as reported: no pressure or stretch without oncology agreement.' },
  'cancer.constitutional': { reason: 'Constant night pain and weight loss: medical assessment first.' },
  cellulitis: { reason: 'Red, hot, spreading skin: no treatment, medical care today.' },
  'skin.contagious-local': { reason: 'Patch of skin that may be catching: no touch there.' },
  'foot.ulcer': { reason: 'Foot wound in a person with reduced feeling, diabetes or poor circulation: foot team urgently.' },
  'spinal-infection.red-flags': { reason: 'New severe back pain with fever or a weakened defence: same-day medical assessment.' },
  'bone-infection.suspected': { reason: 'Bone pain with fever: same-day medical assessment.' },
  'cold.hypersensitivity': { reason: 'Reacts badly to cold: no cold treatment.' },
  'pregnancy.raised-pressure': { reason: '140/90 mmHg or more in pregnancy or within 6 weeks of a birth: midwife or maternity unit today, no session before that.' },
  'pregnancy.legs': { reason: 'Pregnancy: no deep, friction or percussion on legs, none on the inner thigh.' },
  'postpartum.early': { reason: 'First 6 weeks after birth: gentle work, look at the legs first.' },
};

interface Worded {
  readonly id: RuleId;
  readonly clinicianReason: string;
  readonly resolution: string;
}

/** The reason as the profession may read and say it; an unknown profession reads the narrower wording. */
export const reasonFor = ({ id, clinicianReason }: Omit<Worded, 'resolution'>, role: PerformerRole | null): string =>
  (role === 'physiotherapist' ? clinicianReason : (massageWordings[id]?.reason ?? clinicianReason));

export const resolutionFor = ({ id, resolution }: Omit<Worded, 'clinicianReason'>, role: PerformerRole | null): string =>
  (role === 'physiotherapist' ? resolution : (massageWordings[id]?.resolution ?? resolution));
