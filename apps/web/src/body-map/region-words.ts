// Names of regions and of the groups of regions that rules speak of.
import { bodyRegions } from '@legwork/clinical';

const groupWords: Readonly<Record<string, string>> = {
  'leg-all': 'the whole leg', 'below-knee': 'below the knee', 'foot-all': 'the whole foot', 'knee-all': 'the whole knee', spine: 'the spine', lumbopelvic: 'low back and pelvis', 'hip-all': 'the whole hip',
};

/** "calf", "the whole leg" */
export const regionWords = (id: string): string => groupWords[id] ?? bodyRegions.find((region) => region.id === id)?.plain ?? id;
