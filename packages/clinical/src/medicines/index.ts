export { classPrompts, promptsFor, type ClassPrompt } from './class-prompts.js';
export { matchMedicine, matchMedicines, type MatchOptions } from './match-medicines.js';
export type { MedicineMatch } from './medicine-match.js';
export type { MedicineStatus, Recency } from './standing.js';
export { suggestMedicines, type MedicineSuggestion } from './suggest-medicines.js';
export { summariseMedicines, type MedicineFacts, type SettledEntry, type SummaryOptions } from './summarise-medicines.js';
