import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../time/new-id.js';

export type SecurityEventKind =
  | 'signed-in' | 'wrong-password' | 'unknown-account' | 'account-limited' | 'address-limited' | 'signed-out' | 'signed-out-everywhere'
  | 'reset-asked' | 'password-reset' | 'wrong-token' | 'invitation-accepted' | 'signed-in-again' | 'wrong-code' | 'second-factor-on' | 'second-factor-off' | 'let-in';

export interface SecurityEventFacts {
  readonly accountId?: string | null;
  readonly email?: string;
  readonly address?: string;
  readonly detail?: Readonly<Record<string, string>>;
}

/** What happens before a clinic is known. Addresses and unknown names are kept as hashes: enough to compare, not to read. */
@Injectable()
export class SecurityEvents {
  constructor(private readonly database: Database) {}

  async record(kind: SecurityEventKind, facts: SecurityEventFacts): Promise<void> {
    await this.database.statement('security_event',
      'insert into security_event (id, kind, account_id, email_hash, address_hash, detail) values ($1, $2, $3, $4, $5, $6)',
      [newId(), kind, facts.accountId ?? null, hashed(facts.email), hashed(facts.address), JSON.stringify(facts.detail ?? {})]);
  }
}

function hashed(text: string | undefined): Buffer | null {
  return text === undefined ? null : createHash('sha256').update(text).digest();
}
