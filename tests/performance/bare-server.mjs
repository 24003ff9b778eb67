// What the machine can do at best: node:http and pg, the same SQL functions with the same safety (row-level security, audit
// row), and nothing else. Started as a child; says its port on the first line.
import http from 'node:http';
import pg from 'pg';
import { submit } from './bare-submission.mjs';

const AFTER_ALL = '\uffff';
const pool = new pg.Pool({ connectionString: process.env.APP_DATABASE_URL, max: 10 });
const { clinicId, memberId, today, textId } = JSON.parse(process.env.SAMPLE ?? '{}');
const who = [clinicId, memberId, 'Measured'];

/** @type {Record<string, (value: string) => { name: string, text: string, values: unknown[] }>} */
const jobs = {
  search: prefix => ({ name: 's', text: 'select search_patients($1::uuid, $2::uuid, $3, $4, $5::text[], $6::text[], $7, $8, $9::uuid, $10::int)::text as found', values: [...who, 'bare', [prefix], [prefix + AFTER_ALL], 'active', null, null, 21] }),
  chart: id => ({ name: 'c', text: 'select patient_chart($1::uuid, $2::uuid, $3, $4, $5::uuid, $6)::text as found', values: [...who, 'bare', id, true] }),
  note: id => ({ name: 'n', text: 'select read_note($1::uuid, $2::uuid, $3, $4, $5::uuid)::text as found', values: [...who, 'bare', id] }),
  worklist: () => ({ name: 'w', text: 'select referral_worklist($1::uuid, $2::uuid, $3, $4, $5::date, $6, $7, $8, $9, $10::uuid, $11, $12::date, $13::uuid, $14::int)::text as found', values: [...who, 'bare', today, 'America/Toronto', true, null, null, null, null, null, null, 26] }),
};

/** @param {string} url @returns {Promise<string>} */
async function answer(url) {
  const [, job = '', value = ''] = url.split('/');
  if (job === 'intake') return submit(value, textId, today);
  const { rows } = await pool.query(jobs[job](decodeURIComponent(value)));
  return rows[0].found;
}

const server = http.createServer((request, response) => {
  answer(request.url ?? '').then(
    body => response.setHeader('content-type', 'application/json').end(body),
    error => response.writeHead(500).end(String(error)),
  );
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.on('disconnect', () => process.exit(0));
