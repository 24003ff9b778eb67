// What the latest screening cautions about, per profession. What both professions are warned of stands once.
import type { Flag } from 'fhir/r4.js';
import { Prisma } from '../../../platform/http/api.js';
import { EXTENSIONS } from '../code-systems.js';
import { concept, meta, patient, status, withoutEmpty } from '../elements.js';
import type { Frame, ResourceSource } from '../resource-source.js';

export interface FlagRow {
  readonly id: string;
  readonly patient_id: string;
  readonly performer_role: string;
  readonly session_date: string;
  readonly valid_until: string;
  readonly created_at: string;
  readonly rule: { readonly ruleId: string; readonly level: string; readonly clinicianReason: string; readonly scopeWording: string };
}

/** A screening holds until its last day; after it, its cautions wait to be screened anew. */
export function toFlag(row: FlagRow, { today, clinicName }: Frame): Flag {
  const { rule } = row;
  const words = row.performer_role === 'massage-therapist' ? rule.scopeWording : rule.clinicianReason;
  return withoutEmpty<Flag>({
    resourceType: 'Flag',
    id: row.id,
    meta: meta(row.created_at),
    extension: [{ url: EXTENSIONS.performerRole, valueCode: row.performer_role }],
    status: row.valid_until >= today ? 'active' : 'inactive',
    category: [status('flagCategory', 'safety'), concept('decision', rule.level, rule.level.replaceAll('-', ' '))],
    code: concept('rule', rule.ruleId, words.trim() === '' ? rule.clinicianReason : words),
    subject: patient(row.patient_id),
    period: { start: row.session_date, end: row.valid_until < row.session_date ? row.session_date : row.valid_until },
    author: { display: `${clinicName}, screening` },
  });
}

export const flags: ResourceSource = {
  type: 'Flag',
  rows: Prisma.sql`
    select s.clinic_id, s.id as key, s.id::text || '.' || fired.at as id, s.patient_id, s.created_at as updated_at,
      jsonb_build_object('id', s.id::text || '.' || fired.at, 'patient_id', s.patient_id, 'performer_role', s.performer_role, 'session_date', s.session_date,
        'valid_until', s.valid_until, 'created_at', s.created_at, 'rule', fired.rule) as row
    from screening s
    cross join lateral jsonb_array_elements(s.result->'fired') with ordinality as fired (rule, at)
    left join lateral (select p.result->'firedRuleIds' as rule_ids from screening p
      where p.clinic_id = s.clinic_id and p.patient_id = s.patient_id and p.performer_role = 'physiotherapist'
      order by p.created_at desc, p.id desc limit 1) other on true
    where fired.rule->>'category' <> 'scope'
      and (s.performer_role = 'physiotherapist' or not coalesce(other.rule_ids ? (fired.rule->>'ruleId'), false))
      and not exists (select from screening later where later.clinic_id = s.clinic_id and later.patient_id = s.patient_id
        and later.performer_role = s.performer_role and (later.created_at, later.id) > (s.created_at, s.id))`,
  toResource: toFlag,
};
