// What work needs that no request started: jobs, and the parts they share with requests. Nothing here loads the part of the
// web framework that describes routes; a worker would wait a second for what it never uses.
export { ADMIN_ROLES, ALL_ROLES, CLINICAL_ROLES, PRACTITIONER_ROLES, ROLES, type Role } from './http/access.decorator.js';
export type { ClinicWork, RequestContext } from './http/request-context.js';
export { problem, found, Problem, type ProblemDetail } from './http/problem.js';
export { staleVersion } from './http/version.js';
export { createdBefore, encodeCursor, decodeCursor } from './http/cursor.js';
export { pageFrom, type Page } from './http/page-from.js';
export { newId } from './time/new-id.js';
export { dayIn, dayOf, dayOrNull, dateOfDay, addDays, instantsOfDay, isDay } from './time/clinic-day.js';
export type { AuditEntry } from './audit/audit-entry.js';
export { Prisma, type Tx } from './database/database.js';
