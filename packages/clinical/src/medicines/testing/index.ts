export { awkwardEntries } from './entries-awkward.js';
export { unseenEntries } from './entries-unseen.js';
export { heldOutEntries } from './entries-held-out.js';
export { plainEntries } from './entries-plain.js';
export { secondLookEntries } from './entries-second-look.js';
export { expectedStandings, readGroup, type ExpectedStanding, type ListedEntry } from './listed-entry.js';
export { figuresOf, reportOf, scoreEntry, type EntryScore, type Figures } from './score-entries.js';
