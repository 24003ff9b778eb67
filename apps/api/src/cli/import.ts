// Imports FHIR R4 bundles: `import.js [--clinic ID] FILE...`. Each file is one transaction; a bad file stops nothing but itself.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createApp } from '../create-app.js';
import { DEMO_CLINIC_ID } from '../demo/demo-clinic.js';
import { ImportsService } from '../features/imports/imports.service.js';
import { loadConfig } from '../platform/config/config.js';
import { readJson } from '../platform/http/body-guard.js';
import { Problem } from '../platform/http/problem.js';
import { SystemWork } from '../platform/request/system-work.js';
import { addCounts, NO_COUNTS } from '../features/imports/import-report.js';
import type { ImportReportResponse } from '../features/imports/imports.dto.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { clinic: { type: 'string', default: DEMO_CLINIC_ID } } });
const app = await createApp({ ...loadConfig(), logLevel: 'silent' });
const imports = app.get(ImportsService);
const systemWork = app.get(SystemWork);

function printReport(report: ImportReportResponse): void {
  const { counts } = report;
  console.log(`${report.fileName}: ${counts.taken} taken, ${counts.duplicates} already there, ${counts.skipped} skipped`);
  for (const { resourceType, count, reason } of report.skipped) console.log(`    ${count} ${resourceType}: ${reason}`);
  for (const person of report.people) for (const question of person.questions) console.log(`    to ask: ${question}`);
}

function printFailure(file: string, error: unknown): void {
  console.error(`${path.basename(file)}: nothing imported`);
  if (!(error instanceof Problem)) return console.error(`    ${error instanceof Error ? error.message : 'unknown error'}`);
  const places = error.options.errors ?? [];
  if (places.length === 0) console.error(`    ${error.detail}`);
  for (const { pointer, detail } of places) console.error(`    ${pointer === '' ? 'file' : pointer}: ${detail}`);
}

let total = NO_COUNTS;
for (const file of positionals) {
  try {
    const content = readJson(await readFile(file));
    const report = await systemWork.run(values.clinic, { kind: 'import', id: null, name: 'command line' }, (work) => imports.take(work, { name: path.basename(file), content }, null));
    total = addCounts(total, report.counts);
    printReport(report);
  } catch (error) {
    total = addCounts(total, { errors: 1 });
    printFailure(file, error);
  }
}
console.log(`${positionals.length} files: ${total.patientsCreated} people added, ${total.patientsMatched} known, ${total.medicines} medicines, ${total.allergies} allergies, `
  + `${total.healthEvents} health events, ${total.facts} facts, ${total.duplicates} already there, ${total.skipped} skipped, ${total.errors} errors`);
await app.close();
if (total.errors > 0) process.exitCode = 1;
