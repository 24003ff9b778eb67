// Everything that knows medicines by name. Loaded after the first screen, because the table is large.
export { matchMedicine, medicineClassFacts, suggestMedicines } from '@legwork/clinical';
