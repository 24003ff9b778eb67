// The decision scale, how results combine and how long a decision lasts.
export const decisionLevels = [
  'proceed', 'modify', 'clearance-needed', 'do-not-treat-refer', 'emergency',
] as const;
export type DecisionLevel = (typeof decisionLevels)[number];

/** not-screened: an unanswered input could raise the level; nothing may be treated there. */
export type DecisionStatus = DecisionLevel | 'not-screened';

export interface DecisionStep {
  level: DecisionLevel;
  rank: number;
  meaning: string;
  /** Whether treatment may go ahead, within limits. */
  treat: boolean;
}

export const decisionScale: readonly DecisionStep[] = [
  {
    level: 'proceed',
    rank: 0,
    meaning: 'Every question that could change the answer was answered and nothing fired. Treatment may go ahead.',
    treat: true,
  },
  {
    level: 'modify',
    rank: 1,
    meaning: 'Treatment may go ahead within the listed limits (pressure ceiling, techniques left out, position).',
    treat: true,
  },
  {
    level: 'clearance-needed',
    rank: 2,
    meaning: "Blocked for the scope until a written clearance from a named clinician is recorded. A clearance turns it into modify with the letter's limits, never into proceed.",
    treat: false,
  },
  {
    level: 'do-not-treat-refer',
    rank: 3,
    meaning: 'Not done. With an urgency: refer to a physician or the named service in that time. On a technique scope without an urgency: that technique is left out, others may be possible.',
    treat: false,
  },
  {
    level: 'emergency',
    rank: 4,
    meaning: 'Stop everything, including advice sessions, and call or send to emergency care.',
    treat: false,
  },
];

export const notScreenedMeaning =
  'status used when an unanswered input could raise the level; treatment blocked';

/** The combination rules in words; the screening code follows them. */
export const combinationRules: readonly string[] = [
  'Each rule gives true, false or unknown (three-valued logic: an unanswered input is unknown, never false).',
  'A rule that is true adds its level to its scope. A scope is the session, a set of regions, or a set of technique groups, or a mix.',
  'For each cell (region, technique group) of the plan the level is the most severe level of the true rules whose scope covers that cell. The session level is the most severe true rule with session scope over all touch.',
  "A rule that is unknown adds nothing to the level. If its level is more severe than the cell's level so far, the cell's status becomes not-screened, and the rule and its missing inputs are listed. At or above do-not-treat-refer the level itself is shown, and the missing inputs are still listed.",
  "not-screened is a status, not a level: nothing may be treated in that cell until the listed inputs are answered. It is shown with the level found so far as 'at least'.",
  'An emergency anywhere makes the session an emergency. A session level applies to every cell.',
  'Limits of every true rule whose regions cover the cell combine, whatever technique the rule names: the lowest pressure ceiling, the union of left-out technique groups, every note. A ceiling under 4 leaves out deep-pressure, under 3 also moderate-pressure, 0 also light-pressure. A cell that limits touch is at least modify.',
  'A cell is allowed only when its status is proceed or modify and its technique group is not left out by limits; the status alone is not the permission.',
  'Input clauses marked optional are false, not unknown, when not recorded. They are only used for measurements that are not always taken and whose danger is also covered by a question that must be answered.',
  "Technique value 'touch' is every group except education; 'all' includes education.",
  'Region answers carry a side (left, right, both); a region rule applies to the named side only. The vectors leave the side out for brevity.',
  'A region covers its children; region groups (leg-all, knee-all) expand to their members. regionsFrom takes the regions from the answer.',
];

export interface ExpiryRule {
  id: string;
  text: string;
  /** true: product policy, unconfirmed. */
  policy: boolean;
}

export const expiryRules: readonly ExpiryRule[] = [
  {
    id: 'exp.visit',
    text: 'Facts with volatility 0 are asked again at every visit; a decision is valid until the end of the day it was made.',
    policy: true,
  },
  {
    id: 'exp.fact',
    text: 'Every other fact has a volatility in days; a decision expires when its oldest input does, at the latest after 90 days.',
    policy: true,
  },
  {
    id: 'exp.event',
    text: 'Any of these ends the decision at once: a change to the medicine list, a new diagnosis, surgery, hospital stay, injection, fall or accident, pregnancy change, a new symptom, an expired clearance, or a session reaction worse than expected.',
    policy: true,
  },
  {
    id: 'exp.clearance',
    text: 'A clearance carries its own end date; when the letter gives none it lasts 90 days, and it covers only the condition, regions and techniques it names.',
    policy: true,
  },
  {
    id: 'exp.rules',
    text: 'A change of the rule set re-runs open decisions; a stored decision keeps the rule-set version, the inputs and the fired and unknown rule ids.',
    policy: true,
  },
];
