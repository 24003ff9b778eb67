export { changeAgainst, type ChangeOptions, type ChangeReading, type ThresholdReading } from './change.js';
export { changeInWords, type ChangeVerdict, type ChangeWords } from './change-words.js';
export { measuresDue, type MeasureDue, type MeasureTaken } from './measures-due.js';
export { measureWords, measureWordsIn, type MeasureQuestion, type MeasureWords } from './measure-words.js';
export { romAgainstNorm, sideDifference, type RomPerson, type RomReading, type SideDifference } from './range-of-motion.js';
export { scoreMeasure, type UnavailableMeasure } from './score-measure.js';
export type { MeasureAnswers, MeasureScore } from './score-shape.js';
