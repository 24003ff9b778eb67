// All that a feature needs from the platform, in one import.
export { Access, Public, SignedIn, ADMIN_ROLES, ALL_ROLES, CLINICAL_ROLES, PRACTITIONER_ROLES, ROLES, type Role } from './access.decorator.js';
export { Answers } from './answers.decorator.js';
export { AnswersFile, fileAnswer, lateFileAnswer } from './file.js';
export { Ctx, type ClinicWork, type RequestContext } from './request-context.js';
export { problem, found, Problem, type ProblemDetail } from './problem.js';
export { IfMatch, NeedsVersion } from './if-match.decorator.js';
export { staleVersion } from './version.js';
export { IdParam, isId } from './id-param.decorator.js';
export { createdBefore, encodeCursor, decodeCursor } from './cursor.js';
export { PageQuery, pageOf, pageFrom, type Page } from './page.js';
export {
  TextField, EmailField, ChoiceField, FlagField, NumberField, DayField, IdField, ListField, TextListField, NestedField,
} from './fields.js';
export { newId } from '../time/new-id.js';
export { dayIn, dayOf, dateOfDay, addDays, instantsOfDay, isDay } from '../time/clinic-day.js';
export type { AuditEntry } from '../audit/audit-entry.js';
export { Prisma, type Tx } from '../database/database.js';
