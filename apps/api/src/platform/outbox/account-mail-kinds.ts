/** Mails about an account itself; the database holds the same list. */
export const ACCOUNT_MAIL_KINDS = ['password-reset', 'password-changed', 'second-factor-on', 'second-factor-off', 'second-factor-reset', 'recovery-code-used', 'new-device', 'let-in'] as const;
export type AccountMailKind = (typeof ACCOUNT_MAIL_KINDS)[number];
