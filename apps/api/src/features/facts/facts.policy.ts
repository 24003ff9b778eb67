import { PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';
import type { FactProvenance } from './facts.dto.js';

const practitioners: readonly Role[] = PRACTITIONER_ROLES;

/** A practitioner's answer is the clinician's; an assistant writes down for others. */
export const provenanceOf = (role: Role): FactProvenance => (practitioners.includes(role) ? 'clinician' : 'staff');
