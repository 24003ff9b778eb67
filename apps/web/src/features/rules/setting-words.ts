// A clinic's setting in words.
import { severityLevels } from '../../ui/severity/severity-levels';
import type { RuleSetting } from './queries';

export const directionWords: Readonly<Record<RuleSetting['direction'], string>> = {
  stricter: 'Stricter here', looser: 'Looser here', product: 'As in the product',
};

/** "clearance needed, pressure up to 1 of 5" */
export const settingParts = ({ level, maxPressure, weeks }: Pick<RuleSetting, 'level' | 'maxPressure' | 'weeks'>): string => [
  ...(level === null ? [] : [severityLevels[level].word.toLowerCase()]),
  ...(maxPressure === null ? [] : [`pressure up to ${maxPressure} of 5`]),
  ...(weeks === null ? [] : [`for ${weeks} weeks`]),
].join(', ');
