// How soon it has to be looked at: the shortest of all causes.
import type { IntakeDanger, IntakeMessageKey } from '@legwork/clinical';

export const whenWords = (dangers: readonly IntakeDanger[]): IntakeMessageKey =>
  dangers.some(({ urgency }) => urgency === 'same day') ? 'danger.stop-today' : 'danger.stop-days';
