export { changeAgainst, type ChangeOptions, type ChangeReading, type ThresholdReading } from './change.js';
export { romAgainstNorm, sideDifference, type RomPerson, type RomReading, type SideDifference } from './range-of-motion.js';
export { scoreMeasure, type UnavailableMeasure } from './score-measure.js';
export type { MeasureAnswers, MeasureScore } from './score-shape.js';
