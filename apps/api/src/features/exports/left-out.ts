// Tables that no archive of a clinic holds, each with the reason. Every other table of the database is in it: a test compares
// this list and what an archive takes with the database's own catalogue.
export const LEFT_OUT: Readonly<Record<string, string>> = {
  _prisma_migrations: 'belongs to the installation; the manifest names the newest',
  account: 'travels as accounts.jsonl: names and addresses of members, without password hashes',
  account_mail: 'mails about accounts of this installation',
  account_session: 'sign-ins end with the installation',
  password_reset: 'links that open an account',
  second_factor: 'secrets of the second factor',
  sign_in_challenge: 'a sign-in that waits for its second step',
  recovery_code: 'secrets of the second factor',
  security_event: 'sign-ins and refusals of this installation, of all clinics',
  rate_limit: 'counters of the last minutes',
  idempotency_record: 'answers kept for a day in case a request is repeated',
  intake_access: 'open visits of the patients’ links, which end with the installation',
  care_access: 'open visits of the patients’ links, which end with the installation',
};

/** What an archive says of a member's account. Columns are named: a secret added to the table stays behind. */
export const ACCOUNT_COLUMNS = ['id', 'email', 'email_key', 'display_name', 'status', 'created_at'] as const;
