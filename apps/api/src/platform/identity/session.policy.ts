import { ADMIN_ROLES, CLINICAL_ROLES, PRACTITIONER_ROLES, type Role } from '../http/access.decorator.js';
import type { AbilitiesResponse } from './identity.dto.js';

export interface RoleHolder {
  readonly role: Role;
  readonly isOwner: boolean;
}

export function isAdministrator({ role, isOwner }: RoleHolder): boolean {
  return isOwner || isOneOf(ADMIN_ROLES, role);
}

export function isClinical({ role }: RoleHolder): boolean {
  return isOneOf(CLINICAL_ROLES, role);
}

export function abilitiesOf(member: RoleHolder | null): AbilitiesResponse {
  const administers = member !== null && isAdministrator(member);
  return {
    manageClinic: administers,
    managePeople: administers,
    readAudit: administers,
    importRecords: administers,
    readCharts: member !== null && isClinical(member),
    sign: member !== null && isOneOf(PRACTITIONER_ROLES, member.role),
  };
}

function isOneOf(roles: readonly Role[], role: Role): boolean {
  return roles.includes(role);
}
