/** A granted clearance lapses by its date, with nobody having to mark it. Both days YYYY-MM-DD. */
export function statusOn(day: string, clearance: { readonly status: string; readonly validUntil: string | null }): string {
  return clearance.status === 'granted' && clearance.validUntil !== null && clearance.validUntil < day ? 'lapsed' : clearance.status;
}
