// The clinic's own templates: made from a plan, renamed, no longer offered. What one brings is never changed.
import { Injectable } from '@nestjs/common';
import { decodeCursor, found, newId, type Page, pageFrom, type Prisma, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import { PlanReadsService } from './plan-reads.service.js';
import { templateContent } from './plan-template-content.js';
import type { NewPlanTemplate, PlanTemplateChange, PlanTemplateContent, PlanTemplateResponse, PlanTemplatesQuery } from './plan-templates.dto.js';

const WITH_MAKER = { createdBy: { select: { displayName: true } } } as const satisfies Prisma.PlanTemplateInclude;
type Loaded = Prisma.PlanTemplateGetPayload<{ include: typeof WITH_MAKER }>;

@Injectable()
export class PlanTemplatesService {
  constructor(private readonly reads: PlanReadsService) {}

  /** Newest first, those no longer offered among them. */
  async list(ctx: RequestContext, query: PlanTemplatesQuery): Promise<Page<PlanTemplateResponse>> {
    const after = decodeCursor(query.cursor, ['id']);
    const rows = await ctx.tx.planTemplate.findMany({
      where: { clinicId: ctx.clinicId, ...(after !== undefined && { id: { lt: after[0] } }) }, orderBy: { id: 'desc' }, take: query.limit + 1, include: WITH_MAKER,
    });
    ctx.audit({ action: 'list', entity: 'plan-template' });
    return pageFrom(rows, query.limit, toTemplate, (row) => [row.id]);
  }

  async create(ctx: RequestContext, { name, planId }: NewPlanTemplate): Promise<PlanTemplateResponse> {
    const plan = await this.reads.load(ctx, planId);
    if (plan.planGoals.length === 0 && plan.planInterventions.length === 0) throw problem('not-possible', { detail: 'The plan holds neither goals nor techniques yet.' });
    const { id } = await ctx.tx.planTemplate.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), name: name.trim(), content: { ...templateContent(plan, ctx.timeZone) } as unknown as Prisma.InputJsonObject,
        createdById: ctx.membershipId, createdAt: ctx.now, updatedAt: ctx.now,
      },
      select: { id: true },
    });
    // Reading the plan belongs to the patient's trail, the template to the clinic's.
    ctx.audit({ action: 'read', entity: 'plan', entityId: planId, patientId: plan.patientId, fields: ['template'] });
    ctx.audit({ action: 'create', entity: 'plan-template', entityId: id });
    return toTemplate(await this.#load(ctx, id));
  }

  async change(ctx: RequestContext, id: string, version: number, { name, retired }: PlanTemplateChange): Promise<PlanTemplateResponse> {
    const before = await this.#load(ctx, id);
    const { count } = await ctx.tx.planTemplate.updateMany({
      where: { clinicId: ctx.clinicId, id, version },
      data: {
        ...(name !== undefined && { name: name.trim() }), ...(retired !== undefined && { retiredAt: retired ? before.retiredAt ?? ctx.now : null }), updatedAt: ctx.now, version: { increment: 1 },
      },
    });
    const after = toTemplate(await this.#load(ctx, id));
    if (count === 0) throw staleVersion(after);
    ctx.audit({ action: 'update', entity: 'plan-template', entityId: id, fields: [...(name === undefined ? [] : ['name']), ...(retired === undefined ? [] : ['retired'])] });
    return after;
  }

  async #load(ctx: RequestContext, id: string): Promise<Loaded> {
    return found(await ctx.tx.planTemplate.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, include: WITH_MAKER }));
  }
}

function toTemplate({ id, name, content, createdBy, createdAt, retiredAt, version }: Loaded): PlanTemplateResponse {
  const kept = content as unknown as Omit<PlanTemplateContent, 'exercises'> & Partial<Pick<PlanTemplateContent, 'exercises'>>;
  return {
    id, name, createdByName: createdBy.displayName, createdAt: createdAt.toISOString(), retiredAt: retiredAt?.toISOString() ?? null,
    // Templates from before there were home exercises bring none.
    content: { ...kept, exercises: kept.exercises ?? [] }, version,
  };
}
