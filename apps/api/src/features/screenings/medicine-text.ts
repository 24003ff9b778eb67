// The medicine list as the matcher reads it: one entry a line, with what people have settled since.
import { matchMedicine, type SettledEntry } from '@legwork/clinical';
import { addDays } from '../../platform/work.js';
import type { RecordedMedicine, ScreeningRecord } from './screening-record.js';

export interface MedicineInput {
  /** Undefined: nobody has said yet whether there are medicines. */
  readonly medicinesText: string | undefined;
  readonly settledMedicines: readonly SettledEntry[];
  /** A fluoroquinolone that ended within six months still matters. */
  readonly fluoroquinoloneLately: boolean;
}

const SIX_MONTHS_DAYS = 183;

/** Marked as past by a person; text that says so itself stays, because it may leave a question open. */
function isLaidAside({ status, text }: RecordedMedicine, today: string): boolean {
  return status === 'past' && matchMedicine(text, { today }).status !== 'past';
}

const isSettled = ({ confidence, askNext }: RecordedMedicine): boolean => confidence === 'high' && askNext === null;

function endedLately({ status, classes, stoppedOn }: RecordedMedicine, today: string): boolean {
  return status === 'past' && classes.includes('fluoroquinolone') && stoppedOn !== null && stoppedOn >= addDays(today, -SIX_MONTHS_DAYS);
}

export function medicineInput({ medicines, facts }: ScreeningRecord, today: string): MedicineInput {
  const listed = medicines.filter((medicine) => !isLaidAside(medicine, today));
  const wasAsked = medicines.length > 0 || facts.some((fact) => fact.factId === 'meds.listConfirmed' && !fact.withdrawn);
  return {
    medicinesText: wasAsked ? listed.map((medicine) => medicine.text.replaceAll(/\s+/gu, ' ')).join('\n') : undefined,
    settledMedicines: listed.filter(isSettled).map(({ text, classes, status }) => ({ text: text.replaceAll(/\s+/gu, ' '), classes: status === 'past' ? [] : classes })),
    fluoroquinoloneLately: medicines.some((medicine) => endedLately(medicine, today)),
  };
}
