export type { ProposedAnswer } from './history-patterns.js';
export { suggestFromHistory, type FamilyNote, type HistoryReading, type HistorySuggestion } from './suggest-from-history.js';
