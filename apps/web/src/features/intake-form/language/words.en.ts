// A file of its own, so that a browser loads one language only.
export { intakeMessagesEn as words } from '@legwork/clinical';
