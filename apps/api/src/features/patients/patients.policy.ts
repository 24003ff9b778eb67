// Who may do what with a patient's record. Admin roles see and keep the person's details, never clinical detail.
import { CLINICAL_ROLES, PRACTITIONER_ROLES, type Role } from '../../platform/http/api.js';

export interface PatientRights {
  readonly edit: boolean;
  readonly archive: boolean;
  readonly seeClinicalDetail: boolean;
  readonly recordFacts: boolean;
  readonly requestClearance: boolean;
  readonly openEpisode: boolean;
}

const clinical: readonly Role[] = CLINICAL_ROLES;
const practitioners: readonly Role[] = PRACTITIONER_ROLES;

export const seesClinicalDetail = (role: Role): boolean => clinical.includes(role);
export const isPractitioner = (role: Role): boolean => practitioners.includes(role);

export function patientRights(member: { readonly role: Role }): PatientRights {
  const seesDetail = seesClinicalDetail(member.role);
  const practises = isPractitioner(member.role);
  return {
    edit: true,
    archive: member.role !== 'assistant',
    seeClinicalDetail: seesDetail,
    recordFacts: seesDetail,
    requestClearance: practises,
    openEpisode: practises,
  };
}
