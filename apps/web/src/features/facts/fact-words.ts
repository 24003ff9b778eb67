import type { Fact } from './queries';

const provenanceNames: Readonly<Record<Fact['provenance'], string>> = { patient: 'Patient', staff: 'Staff', clinician: 'Clinician', import: 'Imported', derived: 'Worked out' };
const answerers: Readonly<Record<string, string>> = { parent: 'a parent', carer: 'a carer', staff: 'staff on their behalf' };

/** "Patient, answered by a parent, accepted by Priya Raman" */
export const whoSaid = ({ provenance, answeredBy, recordedByName }: Fact): string => [
  provenanceNames[provenance],
  ...(answeredBy === null || answeredBy === 'self' ? [] : [`answered by ${answerers[answeredBy] ?? answeredBy}`]),
  ...(recordedByName === null ? [] : [provenance === 'patient' ? `accepted by ${recordedByName}` : recordedByName]),
].join(', ');
