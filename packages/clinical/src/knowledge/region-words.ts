// Names of regions and of the groups of regions that rules speak of, in plain words.
import { bodyRegions, type RegionGroupId } from './regions.js';

const groupWords: Readonly<Record<RegionGroupId, string>> = {
  'leg-all': 'the whole leg', 'below-knee': 'below the knee', 'foot-all': 'the whole foot', 'knee-all': 'the whole knee', spine: 'the spine', lumbopelvic: 'low back and pelvis', 'hip-all': 'the whole hip',
};

const words: Readonly<Record<string, string>> = groupWords;

/** "calf", "the whole leg"; an id that the tables do not know stands for itself. */
export const regionWords = (id: string): string => words[id] ?? bodyRegions.find((region) => region.id === id)?.plain ?? id;
