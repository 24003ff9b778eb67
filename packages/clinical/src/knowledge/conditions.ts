// Conditions of the low back, hips and legs: role of massage, plan, tests, rules and ICD-10-CM codes.
// Codes were checked against the January 2021 order file; those not confirmed, or changed since, need the current file.
import type { Condition, MassageRoleId } from './condition-shape.js';
import { footAnkleConditions } from './conditions/foot-ankle.js';
import { hipConditions } from './conditions/hip.js';
import { kneeConditions } from './conditions/knee.js';
import { legConditions } from './conditions/leg.js';
import { nerveConditions } from './conditions/nerve.js';
import { spineConditions } from './conditions/spine.js';
import { systemicConditions } from './conditions/systemic.js';
import { vascularConditions } from './conditions/vascular.js';

export const massageRoles: Readonly<Record<MassageRoleId, string>> = {
  'direct-benefit': 'Soft-tissue work is expected to help the condition itself.',
  'relieves-secondary-spasm': 'Work targets muscles that tighten around the problem, not the lesion.',
  'adjunct-in-rehabilitation': 'Useful beside an active rehabilitation programme.',
  'non-acute-stage-only': 'Only when not hot, swollen or inflamed.',
  'needs-physician-approval': 'Physician approval is recorded before work on the area.',
  'not-to-be-treated': 'No hands-on treatment; refer.',
};

export const conditions: readonly Condition[] = [
  ...spineConditions,
  ...nerveConditions,
  ...hipConditions,
  ...legConditions,
  ...kneeConditions,
  ...systemicConditions,
  ...vascularConditions,
  ...footAnkleConditions,
];
