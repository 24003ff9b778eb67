export { countText, fleschKincaidGrade, isEasyToRead, lix, readingLimits, type TextCounts } from './reading-level.js';
