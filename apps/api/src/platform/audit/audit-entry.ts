export const AUDIT_ACTIONS = [
  'read', 'list', 'create', 'update', 'sign', 'amend', 'activate', 'complete', 'submit', 'accept', 'return', 'send',
  'answer', 'override', 'screen', 'import', 'export', 'print', 'revoke', 'withdraw', 'refuse',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** One line of the audit trail: what was done to what. Names and ids only, never values. */
export interface AuditEntry {
  readonly action: AuditAction;
  /** Table or thing in the singular: patient, session, plan. */
  readonly entity: string;
  readonly entityId?: string | null;
  readonly patientId?: string | null;
  /** Names of the fields changed or shown, or `hash:<hex>` of frozen content. */
  readonly fields?: readonly string[];
  /** Lists: every patient whose row was shown. An empty list is an answer. */
  readonly shownPatientIds?: readonly string[];
  /** Why, when the work asks for it: overrides, refusals. */
  readonly reason?: string | null;
}

/** Who did it, as the trail names them. */
export interface AuditActor {
  readonly kind: 'member' | 'link' | 'system' | 'import';
  readonly id: string | null;
  readonly name: string;
}
