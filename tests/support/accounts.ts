// Accounts with a password, for tests of signing in. The hash is made once: making it is what takes long.
import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { sql } from './database.js';

export const PASSWORD = 'lantern orbit pickle quartz';

const hashed = hash(PASSWORD, { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 });

export interface TestAccount {
  readonly id: string;
  readonly email: string;
}

export async function newAccount(): Promise<TestAccount> {
  const id = randomUUID();
  const email = `person.${id.slice(0, 13)}@example.test`;
  await sql`insert into account (id, email, email_key, display_name, password_hash) values (${id}, ${email}, ${email}, 'Test Person', ${await hashed})`;
  return { id, email };
}

export async function givePassword(accountId: string): Promise<void> {
  await sql`update account set password_hash = ${await hashed} where id = ${accountId}`;
}

/** A place in a clinic for an account. Returns its membership. */
export async function join(account: TestAccount, clinicId: string, role: string): Promise<string> {
  const id = randomUUID();
  await sql`insert into membership (clinic_id, id, account_id, role, display_name) values (${clinicId}, ${id}, ${account.id}, ${role}, 'Test Person')`;
  return id;
}
