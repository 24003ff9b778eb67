// What the machine can do at best: node:http and pg, the same SQL functions with the same safety (the program's role under
// row-level security, the audit row) in one round trip, the answer passed through as the database wrote it and, where
// the job has one, the decision by the pure functions. Nothing else: no session, no permission, no check of the input.
import http from 'node:http';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { decisionOn } from './bare-decision.mjs';
import { submit } from './bare-submission.mjs';

const AFTER_ALL = '\u{10FFFF}';
const pool = new pg.Pool({ connectionString: process.env.APP_DATABASE_URL, max: 10, application_name: 'bare' });
const { clinicId, memberId, today, textId } = JSON.parse(process.env.SAMPLE ?? '{}');
const who = [clinicId, memberId, 'Measured', 'bare'];

/** @type {Record<string, (value: string, body: string) => { name: string, text: string, values: unknown[] }>} */
const jobs = {
  search: prefix => ({ name: 's', text: 'select search_patients($1::uuid, $2::uuid, $3, $4, $5::text[], $6::text[], $7, $8, $9::uuid, $10::int)::text as found', values: [...who, [prefix], [prefix + AFTER_ALL], 'active', null, null, 21] }),
  chart: id => ({ name: 'c', text: "with opened as materialized (select patient_chart($1::uuid, $2::uuid, $3, $4, $5::uuid, $6) as chart) select chart::text as found, chart->'record' as record from opened", values: [...who, id, true] }),
  worklist: () => ({ name: 'w', text: 'select referral_worklist($1::uuid, $2::uuid, $3, $4, $5::date, $6, $7, $8, $9, $10::uuid, $11, $12::date, $13::uuid, $14::int)::text as found', values: [...who, today, 'America/Toronto', true, null, null, null, null, null, null, 26] }),
  begin: id => ({
    name: 'b', text: 'select begin_note($1::uuid, $2::uuid, $3, $4, $5::uuid, $6::uuid, $7::uuid, $8::uuid, $9::uuid, $10, $11::date, $12, $13, $14, $15::text[], $16::timestamptz)::text as found',
    values: [...who, randomUUID(), randomUUID(), id, null, null, 'follow-up', today, false, null, null, ['visitType'], new Date()],
  }),
  save: (id, body) => ({
    name: 'n', text: 'select save_note($1::uuid, $2::uuid, $3, $4, $5, $6::uuid, $7, $8::jsonb, $9::uuid, $10)::text as found', values: [...who, true, id, 1, body, randomUUID(), new Date()],
  }),
};

/** @param {string} url @param {string} body @returns {Promise<string>} */
async function answer(url, body) {
  const [, job = '', value = ''] = url.split('/');
  if (job === 'intake') return submit(value, textId, today);
  const { rows } = await pool.query(jobs[job](decodeURIComponent(value), body));
  const [{ found, record }] = rows;
  return record === undefined ? found : `${found.slice(0, -1)},"decision":${JSON.stringify(decisionOn(record, today))}}`;
}

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', bytes => { body += bytes; });
  request.on('end', () => {
    answer(request.url ?? '', body).then(
      found => response.setHeader('content-type', 'application/json').end(found),
      error => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
process.on('disconnect', () => process.exit(0));
