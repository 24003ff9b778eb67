// The decision a chart opens with, by the pure functions and nothing around them: from the record to what is shown of it.
import { deriveFacts, screen } from '@legwork/clinical';

/** @param {{ birthDate: string | null, sexAtBirth: string | null, facts: { factId: string, value: unknown, recordedOn: string, withdrawn: boolean }[], regions: import('@legwork/clinical').RegionAnswer[] }} record @param {string} today */
export function decisionOn(record, today) {
  const standing = record.facts.filter(({ withdrawn }) => !withdrawn);
  const given = {
    ...Object.fromEntries(standing.map(({ factId, value }) => [factId, value])),
    'performer.role': 'physiotherapist', 'patient.sexAtBirth': record.sexAtBirth, 'patient.ageYears': Number(today.slice(0, 4)) - Number(record.birthDate?.slice(0, 4)),
  };
  const { facts } = deriveFacts(given, { today, settledMedicines: [] });
  const recordedOn = Object.fromEntries(standing.map(each => [each.factId, each.recordedOn]));
  const { session, sessionMaxPressure, fired, toAsk, conflicts, cells } = screen({ performerRole: 'physiotherapist', sessionDate: today, facts, recordedOn, clearances: [], regions: record.regions });
  return { session, sessionMaxPressure, fired, toAsk, conflicts, cells: cells.map(({ unscreened: _waiting, ...cell }) => cell) };
}
