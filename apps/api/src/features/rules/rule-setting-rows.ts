// A clinic's settings as rows, and as they are shown.
import type { Prisma, RequestContext } from '../../platform/http/api.js';
import type { RuleSettingResponse } from './rules.dto.js';

const WITH_PEOPLE = { createdBy: { select: { displayName: true } }, clinicalLead: { select: { displayName: true } } } as const;

export type SettingRow = Prisma.ClinicRuleGetPayload<{ include: typeof WITH_PEOPLE }>;

/** The newest setting of every rule the clinic has ever set. */
export const newestSettings = (ctx: RequestContext): Promise<SettingRow[]> =>
  ctx.tx.clinicRule.findMany({ where: { clinicId: ctx.clinicId }, distinct: ['ruleId'], orderBy: [{ ruleId: 'asc' }, { number: 'desc' }], include: WITH_PEOPLE });

export const settingsOfRule = (ctx: RequestContext, ruleId: string, most: number): Promise<SettingRow[]> =>
  ctx.tx.clinicRule.findMany({ where: { clinicId: ctx.clinicId, ruleId }, orderBy: { number: 'desc' }, take: most, include: WITH_PEOPLE });

/** The newest number among the newest settings is the clinic's newest. */
export const settingsNumber = (rows: readonly SettingRow[]): number => Math.max(0, ...rows.map(({ number }) => number));

export const toSetting = (row: SettingRow): RuleSettingResponse => ({
  direction: row.direction,
  level: row.level,
  maxPressure: row.maxPressure,
  weeks: row.weeks,
  reason: row.reason,
  clinicalLeadName: row.clinicalLead?.displayName ?? null,
  createdByName: row.createdBy.displayName,
  createdAt: row.createdAt.toISOString(),
  number: row.number,
  ruleSetVersion: row.ruleSetVersion,
});
