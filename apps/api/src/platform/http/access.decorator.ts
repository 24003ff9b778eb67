// Who may call a route. Every route carries exactly one of @Access and @Public; the boot is refused otherwise.
import { SetMetadata } from '@nestjs/common';

export const ROLES = ['owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'] as const;
export type Role = (typeof ROLES)[number];

export const CLINICAL_ROLES = ['physiotherapist', 'massage_therapist', 'assistant'] as const satisfies readonly Role[];
/** Those who sign and decide. An assistant writes drafts. */
export const PRACTITIONER_ROLES = ['physiotherapist', 'massage_therapist'] as const satisfies readonly Role[];
export const ADMIN_ROLES = ['owner', 'clinic_admin'] as const satisfies readonly Role[];
export const ALL_ROLES = ROLES;

export interface AccessRule {
  /** Naming `owner` admits every member whose membership is marked as the owner's, whatever the role. */
  readonly roles: readonly Role[];
  /**
   * What a successful request must have written to the audit trail: `patient` a row that names a patient (or the
   * patients shown), `clinic` any row, `none` nothing.
   */
  readonly audit: 'patient' | 'clinic' | 'none';
  /** Sensitive changes: the password, and the code where there is one, must have been given in the last five minutes. */
  readonly recentSignIn?: boolean;
  /**
   * `request` (default): the handler runs inside one transaction. `statement`: a hot job that does everything,
   * audit row included, in the one SQL statement of `ctx.statement()`; `ctx.tx` refuses. `long`: rare work on very many
   * rows that must be whole or not at all, such as an import of thousands; it may take as long as a connection waits.
   */
  readonly transaction?: 'request' | 'long' | 'statement';
  /** The answer holds a secret, which is stored nowhere: an Idempotency-Key is not looked at, and sent twice is done twice. */
  readonly secretAnswer?: boolean;
  /** A program may come with a personal access token of this scope instead of a session. */
  readonly token?: TokenScope;
}

/** What a personal access token may be used for. */
export const TOKEN_SCOPES = ['read:fhir'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export type Limit = 'sign-in' | 'link' | 'none';

export interface PublicRule {
  readonly reason: string;
  /** Attempts are counted by address, over all replicas. */
  readonly limit: Limit;
  /** Taken from any program and page, with a form: what is sent in the address is proof enough, and nothing of the caller is used. */
  readonly fromAnywhere?: boolean;
}

export type SignedInRule = Pick<AccessRule, 'recentSignIn'>;

export const ACCESS = Symbol('access');
export const PUBLIC = Symbol('public');
export const SIGNED_IN = Symbol('signed-in');

/** A clinic's route: needs a session with an active membership in one of the roles. */
export const Access = (rule: AccessRule) => SetMetadata(ACCESS, rule);

/** A route for a signed-in account that needs no clinic, such as choosing one. */
export const SignedIn = (rule: SignedInRule = {}) => SetMetadata(SIGNED_IN, rule);

/** A route without a session. `reason` says why that is safe. */
export const Public = (reason: string, limit: Limit = 'none', more: Pick<PublicRule, 'fromAnywhere'> = {}) => SetMetadata(PUBLIC, { reason, limit, ...more } satisfies PublicRule);
