// Who answers, and how the problem began.
import { parsePastDate, parseRemark } from './simple.js';
import { bad, good, isShape, parseMember, parseText } from './parsed.js';
import type { Parsed } from './parsed.js';

export const respondentRelations = ['self', 'parent', 'carer', 'staff'] as const;
export type RespondentRelation = (typeof respondentRelations)[number];

export interface RespondentAnswer {
  relation: RespondentRelation;
  /** Who answered, when it was not the patient. */
  name?: string;
  /** How that person is related to the patient, in their own word. */
  relationship?: string;
}

export type OnsetAnswer = { kind: 'date'; date: string } | { kind: 'gradual'; since?: string };

export const mechanismCauses = [
  'twist', 'fall', 'blow', 'overstretch', 'crash', 'lifting', 'overuse', 'after-operation', 'pregnancy', 'nothing', 'other',
] as const;
export type MechanismCause = (typeof mechanismCauses)[number];

/** Causes that make the problem an injury with a moment it happened. */
export const injuryCauses: readonly MechanismCause[] = ['twist', 'fall', 'blow', 'overstretch', 'crash'];

export interface MechanismAnswer {
  cause: MechanismCause;
  text?: string;
}

const nameLength = 120;
const relationshipLength = 60;

const parseRelationship = (value: unknown): Parsed<string | undefined> =>
  value === undefined || value === '' ? good(undefined) : parseText(value, relationshipLength);

export function parseRespondent(value: unknown): Parsed<RespondentAnswer> {
  if (!isShape(value)) return bad('wrong-shape');
  const relation = parseMember(value.relation, respondentRelations);
  if (!relation.ok) return relation;
  if (relation.value === 'self') return good({ relation: 'self' });
  const name = parseText(value.name, nameLength);
  const relationship = parseRelationship(value.relationship);
  if (!relationship.ok) return relationship;
  if (name.ok) return good({ relation: relation.value, name: name.value, ...(relationship.value === undefined ? {} : { relationship: relationship.value }) });
  return bad(name.code === 'too-long' ? 'too-long' : 'name-needed');
}

export function parseOnset(value: unknown, today?: string): Parsed<OnsetAnswer> {
  if (!isShape(value)) return bad('wrong-shape');
  const kind = parseMember(value.kind, ['date', 'gradual']);
  if (!kind.ok) return kind;
  if (kind.value === 'date') {
    const date = parsePastDate(value.date, today);
    return date.ok ? good({ kind: 'date', date: date.value }) : date;
  }
  if (value.since === undefined) return good({ kind: 'gradual' });
  const since = parsePastDate(value.since, today);
  return since.ok ? good({ kind: 'gradual', since: since.value }) : since;
}

export function parseMechanism(value: unknown): Parsed<MechanismAnswer> {
  if (!isShape(value)) return bad('wrong-shape');
  const cause = parseMember(value.cause, mechanismCauses);
  if (!cause.ok) return cause;
  const text = parseRemark(value.text);
  if (!text.ok) return text;
  return good(text.value === undefined ? { cause: cause.value } : { cause: cause.value, text: text.value });
}
