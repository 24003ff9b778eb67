// A file of its own, so that a browser loads one language only.
export { intakeMessagesFr as words } from '@legwork/clinical';
