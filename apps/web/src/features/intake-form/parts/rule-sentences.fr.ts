// What the rules say to a patient, in French. A file of its own: only a form in French loads it.
export { patientWordingFr as sentences } from '@legwork/clinical';
