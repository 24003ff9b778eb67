// Up to three activities the problem makes hard, each rated 0 (cannot do it) to 10 (as before), as in the
// Patient-Specific Functional Scale.
import { parseScale0To10 } from './simple.js';
import { bad, good, isShape, parseList, parseText } from './parsed.js';
import type { Parsed } from './parsed.js';

export interface ActivityEntry {
  activity: string;
  /** 0 cannot do it, 10 as before; null: named, not rated yet. */
  ability0To10: number | null;
}

const mostActivities = 3;
const activityLength = 120;

export function parseActivities(value: unknown): Parsed<ActivityEntry[]> {
  return parseList(value, mostActivities, (entry) => {
    if (!isShape(entry)) return bad('wrong-shape');
    const activity = parseText(entry.activity, activityLength);
    if (!activity.ok) return activity;
    const ability = entry.ability0To10 === null ? good(null) : parseScale0To10(entry.ability0To10);
    return ability.ok ? good({ activity: activity.value, ability0To10: ability.value }) : ability;
  });
}
