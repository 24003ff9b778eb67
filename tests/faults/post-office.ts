// A clinic with mails to send, in a database of its own, a mail server that keeps what it took, and workers to kill.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { openOwnDatabase, type OwnDatabase } from '../support/own-database.js';
import { openSmtpSink, type SmtpSink } from '../support/smtp-sink.js';
import { until } from '../support/until.js';

/** One kind of each sort: told by a person, must arrive, must not come twice. */
export const KINDS = ['invitation', 'intake-alert', 'visit-reminder'] as const;
export type Kind = (typeof KINDS)[number];

export interface Posted {
  readonly id: string;
  readonly kind: Kind;
  readonly to: string;
}

export interface Standing {
  readonly status: string;
  readonly last_error: string | null;
  readonly attempts: number;
}

export interface Worker {
  /** At once, as a power cut would; resolves when it is gone. */
  kill(): Promise<void>;
}

/** A claim in these tests: long enough for a server on the same machine, short enough to wait for. */
const CLAIM_SECONDS = 2;

const PROGRAM = path.resolve(process.env['LEGWORK_PROGRAMS'] ?? 'apps/api/dist', 'worker.js');

export class PostOffice {
  readonly #running = new Map<ChildProcess, Worker>();
  readonly clinicId = randomUUID();
  readonly #memberId = randomUUID();
  readonly #patientId = randomUUID();
  /** Each visit has an hour of its own, though many are booked at once. */
  #visits = 0;

  private constructor(readonly database: OwnDatabase, readonly sink: SmtpSink) {}

  static async open(): Promise<PostOffice> {
    const office = new PostOffice(await openOwnDatabase(), await openSmtpSink());
    await office.#furnish();
    return office;
  }

  async #furnish(): Promise<void> {
    const { owner } = this.database;
    const accountId = randomUUID();
    await owner.query("insert into clinic (id, name, time_zone, quiet_from_hour, quiet_until_hour) values ($1, 'Post Clinic', 'America/Toronto', 0, 0)", [this.clinicId]);
    await owner.query("insert into account (id, email, email_key, display_name) values ($1, $2, $2, 'Owner')", [accountId, `owner.${accountId}@example.test`]);
    await owner.query("insert into membership (clinic_id, id, account_id, role, is_owner, display_name) values ($1, $2, $3, 'owner', true, 'Owner')", [this.clinicId, this.#memberId, accountId]);
    await owner.query("insert into patient (clinic_id, id, given_name, family_name, sort_key) values ($1, $2, 'Robin', 'Field', 'field robin')", [this.clinicId, this.#patientId]);
  }

  /** Written as the API writes it: ready to be sent. */
  async post(kind: Kind): Promise<Posted> {
    const { owner } = this.database;
    const id = randomUUID();
    const to = `${kind}.${id.slice(0, 8)}@example.test`;
    const about = { invitation_id: null as string | null, appointment_id: null as string | null, cause: null as string | null };
    if (kind === 'invitation') {
      about.invitation_id = randomUUID();
      await owner.query("insert into invitation (clinic_id, id, email, role, created_by_id, expires_at) values ($1, $2, $3, 'assistant', $4, now() + interval '7 days')", [this.clinicId, about.invitation_id, to, this.#memberId]);
    }
    if (kind === 'visit-reminder') {
      about.appointment_id = randomUUID();
      this.#visits += 1;
      const { rows } = await owner.query<{ cause: string }>(`insert into appointment (clinic_id, id, patient_id, practitioner_id, visit_type, starts_at, ends_at, created_by_id)
        select $1, $2, $3, $4, 'follow-up', at, at + interval '1 minute', $4 from (select date_trunc('second', now()) + interval '30 days' + $5 * interval '1 hour' as at) slot
        returning 'visit:' || id || ':' || extract(epoch from starts_at)::bigint as cause`, [this.clinicId, about.appointment_id, this.#patientId, this.#memberId, this.#visits]);
      about.cause = rows[0]?.cause ?? '';
    }
    await owner.query('insert into outbox_message (clinic_id, id, kind, recipient, invitation_id, appointment_id, cause) values ($1, $2, $3, $4, $5, $6, $7)',
      [this.clinicId, id, kind, to, about.invitation_id, about.appointment_id, about.cause]);
    return { id, kind, to };
  }

  async standing({ id }: Posted): Promise<Standing> {
    const { rows } = await this.database.owner.query<Standing>('select status, last_error, attempts from outbox_message where id = $1', [id]);
    if (rows[0] === undefined) throw new Error('The message is gone.');
    return rows[0];
  }

  /** Mails to that address that the server took, twins included. */
  deliveries({ to }: Posted) {
    return this.sink.accepted.filter((mail) => mail.to === to);
  }

  async openTasks({ id }: Posted): Promise<number> {
    const { rows } = await this.database.owner.query("select 1 from task where cause_key = $1 and status = 'open'", [`message-undelivered:${id}`]);
    return rows.length;
  }

  async settled(messages: readonly Posted[], patienceMs = 120_000): Promise<void> {
    const waiting = async () => (await this.database.owner.query<{ n: number }>("select count(*)::int as n from outbox_message where id = any ($1) and status in ('pending', 'sending')", [messages.map(({ id }) => id)])).rows[0]?.n;
    await until(async () => (await waiting()) === 0, 'every mail is settled', patienceMs);
  }

  /** One that runs already, else a new one: starting takes longer than most of what is tested. */
  async worker(): Promise<Worker> {
    const [running] = this.#running.values();
    return running ?? this.startWorker();
  }

  async twoWorkers(): Promise<[Worker, Worker]> {
    const [one, other] = this.#running.values();
    return Promise.all([one ?? this.startWorker(), other ?? this.startWorker()]);
  }

  async startWorker(): Promise<Worker> {
    const child = spawn(process.execPath, [PROGRAM], {
      env: {
        PATH: process.env['PATH'], NODE_ENV: 'production', WORKER_DATABASE_URL: this.database.urlOf('WORKER_DATABASE_URL'), SMTP_URL: this.sink.url, PUBLIC_URL: 'http://127.0.0.1:9',
        COOKIE_SECURE: 'false', MAIL_FROM: 'Post Clinic <clinic@post.test>', MAIL_CLAIM_SECONDS: String(CLAIM_SECONDS),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const worker: Worker = { kill: () => this.#kill(child) };
    this.#running.set(child, worker);
    let output = '';
    child.stdout.on('data', (chunk) => { output += String(chunk); });
    child.stderr.on('data', (chunk) => { output += String(chunk); });
    await until(() => {
      if (child.exitCode !== null) throw new Error(`The worker did not start:\n${output}`);
      return output.includes('legwork-worker is running');
    }, 'the worker runs');
    return worker;
  }

  async #kill(child: ChildProcess): Promise<void> {
    this.#running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    for (const child of this.#running.keys()) await this.#kill(child);
    await this.sink.close();
    await this.database.drop();
  }
}
