/** What the screening will say once everything is accepted: the record as it is, with the answers laid over it. Pure. */
import type { IntakeResult, PerformerRole } from '@legwork/clinical';
import { readEntry } from '../medicines/read-entry.js';
import { decide } from '../screenings/decision.js';
import type { RecordedMedicine, ScreeningRecord } from '../screenings/screening-record.js';
import type { ScreeningSummaryResponse } from '../screenings/screening-summary.dto.js';
import { toSummary } from '../screenings/screening-summary.view.js';

export interface PreviewInput {
  readonly record: ScreeningRecord;
  readonly told: IntakeResult;
  /** Facts that are still to be recorded; what was accepted before stands in the record already. */
  readonly entering: readonly { readonly factId: string; readonly value: unknown }[];
  /** The medicine list was accepted before: the chart's list counts. */
  readonly medicinesAccepted: boolean;
  readonly performerRole: PerformerRole;
  readonly today: string;
}

export function previewOf({ record, told, entering, medicinesAccepted, performerRole, today }: PreviewInput): ScreeningSummaryResponse {
  const replaced = new Set(entering.map(({ factId }) => factId));
  const facts = [
    ...record.facts.filter(({ factId }) => !replaced.has(factId)),
    ...entering.map(({ factId, value }) => ({ factId, value, recordedOn: today, withdrawn: false })),
  ];
  const medicines = medicinesAccepted ? record.medicines : [...record.medicines, ...newMedicines(told.medicinesText ?? '', record.medicines, today)];
  const regions = record.regions.length > 0 ? record.regions : told.painAreas.map(({ region, side }) => ({ region, side }));
  return toSummary(decide({ ...record, facts, medicines, regions }, { performerRole, sessionDate: today }), null);
}

const asCompared = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');

function newMedicines(text: string, listed: readonly RecordedMedicine[], today: string): RecordedMedicine[] {
  const known = new Set(listed.filter(({ status }) => status !== 'past').map((medicine) => asCompared(medicine.text)));
  return text.split('\n').flatMap((line) => readEntry({ text: line }, today)).filter((read) => !known.has(asCompared(read.text)))
    .map(({ classes, status, ...read }) => ({
      ...read, classes: classes as RecordedMedicine['classes'], status: status as RecordedMedicine['status'], stoppedOn: null,
    }));
}
