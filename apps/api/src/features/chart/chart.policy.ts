// Who sees what of a chart. Admin roles see the person, states and dates; answers, findings, notes, plans and reasons stay
// with those who treat.
import type { Role } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';

export type ChartDetail = 'full' | 'status';

export const chartDetail = (role: Role): ChartDetail => (seesClinicalDetail(role) ? 'full' : 'status');
