// The way back in for whoever lost password and second step and has nobody to ask: given on the server, and told to everybody
// whom it concerns.
import { join, newAccount, PASSWORD } from '../support/accounts.js';
import { from, newAddress } from '../support/addresses.js';
import { anonymous } from '../support/api.js';
import { agentOf, newClinic, newSession } from '../support/clinic.js';
import { runCommand } from '../support/commands.js';
import { requireEnv, sql } from '../support/database.js';
import { turnOn } from '../support/second-factor.js';
import { resetToken } from '../support/tokens.js';

jest.setTimeout(240_000);

const NEW_PASSWORD = 'walnut cobalt trumpet';
const letIn = (...args: readonly string[]) => runCommand('let-in', args, { DATABASE_URL: requireEnv('OWNER_DATABASE_URL'), PUBLIC_URL: 'https://legwork.example' });
const tokenIn = (output: string): string => /https:\/\/legwork\.example\/reset#([A-Za-z0-9_-]{43})/u.exec(output)?.[1] ?? '';
const complete = (token: string) => from(newAddress(), anonymous.post('/password-resets/completion')).send({ token, password: NEW_PASSWORD });
const signIn = (email: string, password: string) => from(newAddress(), anonymous.post('/sign-in')).send({ email, password });

describe('letting somebody in from the command line', () => {
  it('takes back the second step, ends every session and gives one link, once', async () => {
    const clinics = [await newClinic(), await newClinic()];
    const account = await newAccount();
    const places = [await join(account, clinics[0]?.id ?? '', 'owner'), await join(account, clinics[1]?.id ?? '', 'assistant')];
    const [session, elsewhere] = [await newSession(account.id, clinics[0]?.id ?? ''), await newSession(account.id, null)];
    await turnOn(agentOf(session));
    const asked = await resetToken(account.id);
    await signIn(account.email, PASSWORD).expect(401);

    const { code, output } = letIn(account.email.toUpperCase());
    expect(code).toBe(0);
    expect(output).toContain('the second step is taken back');
    for (const clinic of clinics) expect(output).toContain(clinic.name);
    for (const token of [session, elsewhere]) await agentOf(token).get('/session').expect(401);
    await complete(asked).expect(410);
    await complete(tokenIn(output)).expect(204);
    await complete(tokenIn(output)).expect(410);
    await signIn(account.email, PASSWORD).expect(401);
    await signIn(account.email, NEW_PASSWORD).expect(200);
    expect(await sql`select 1 from recovery_code where account_id = ${account.id}`).toEqual([]);

    for (const [at, clinic] of clinics.entries()) {
      expect(await sql`select actor_kind, actor_name, action, entity_id, fields from audit_event where clinic_id = ${clinic.id} and entity = 'let-in'`)
        .toEqual([{ actor_kind: 'system', actor_name: 'command line', action: 'create', entity_id: places[at], fields: ['sessions', 'resetLink', 'secondFactor'] }]);
    }
    expect((await sql<{ kind: string }>`select kind from account_mail where account_id = ${account.id}`).map(({ kind }) => kind)).toContain('let-in');
    expect(await sql`select kind from security_event where account_id = ${account.id} and kind = 'let-in'`).toHaveLength(1);
  });

  it('keeps the trail of the clinic whole', async () => {
    const clinic = await newClinic();
    expect(letIn(clinic.members.owner.email).code).toBe(0);
    const { code, output } = runCommand('audit-verify', ['--clinic', clinic.id], { DATABASE_URL: requireEnv('OWNER_DATABASE_URL') });
    expect([code, output]).toEqual([0, expect.stringContaining('whole')]);
  });

  it('gives a link that is good for half an hour, and keeps only its hash', async () => {
    const account = await newAccount();
    const { code, output } = letIn(account.email);
    expect([code, output]).toEqual([0, expect.stringContaining('on the trail of no clinic')]);
    const token = tokenIn(output);
    const [row] = await sql<{ minutes: number; kept: boolean }>`
      select (extract(epoch from expires_at - created_at) / 60)::int as minutes, strpos(to_jsonb(r)::text, ${token}) > 0 as kept from password_reset r where account_id = ${account.id}`;
    expect(row).toEqual({ minutes: 30, kept: false });
  });

  it('touches nothing where nobody active has the address, and says how it is used', async () => {
    const account = await newAccount();
    const session = await newSession(account.id, null);
    await sql`update account set status = 'disabled' where id = ${account.id}`;
    for (const address of [account.email, 'nobody@example.test', '%']) {
      const { code, output } = letIn(address);
      expect(code).toBe(1);
      expect(output).toBe(`No active account has the address ${address}. Nothing was changed.\n`);
    }
    for (const args of [[], [''], ['one@example.test', 'two@example.test']]) {
      expect(letIn(...args)).toEqual({ code: 2, output: expect.stringMatching(/^Usage: /u) });
    }
    await sql`update account set status = 'active' where id = ${account.id}`;
    await agentOf(session).get('/session').expect(200);
    expect(await sql`select 1 from password_reset where account_id = ${account.id}`).toEqual([]);
    expect(await sql`select 1 from account_mail where account_id = ${account.id}`).toEqual([]);
  });
});
