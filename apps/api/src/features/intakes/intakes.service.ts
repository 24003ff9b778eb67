/** Asking for an intake, listing what is out, and moving one on. */
import { Injectable } from '@nestjs/common';
import { CLINICAL_ROLES, createdBefore, dateOfDay, decodeCursor, found, newId, pageFrom, PRACTITIONER_ROLES, problem, staleVersion, type RequestContext } from '../../platform/http/api.js';
import { PatientsService } from '../patients/patients.service.js';
import { TasksService } from '../tasks/tasks.service.js';
import { IntakeLinksService } from './intake-links.service.js';
import type { IntakePage, IntakeRequest, IntakeResponse, IntakesQuery } from './intakes.dto.js';
import type { IntakeActor } from './intakes.policy.js';
import { INTAKE_STEPS, mayStep, type IntakeStep } from './intake-status.js';
import { INTAKE_PARTS, toIntakeResponse } from './intakes.view.js';

export const actorOf = (ctx: RequestContext): IntakeActor => ({
  isClinical: CLINICAL_ROLES.some((role) => role === ctx.role),
  isPractitioner: PRACTITIONER_ROLES.some((role) => role === ctx.role),
});

@Injectable()
export class IntakesService {
  constructor(private readonly patients: PatientsService, private readonly tasks: TasksService, private readonly links: IntakeLinksService) {}

  async request(ctx: RequestContext, patientId: string, input: IntakeRequest): Promise<IntakeResponse> {
    const patient = await this.patients.require(ctx, patientId);
    // The second check of the link is the birth date: without one nobody could open it.
    if (patient.birthDate === null) throw problem('birth-date-needed', { detail: 'Enter the birth date first: the link asks for it.' });
    if (input.sendBy === 'email' && patient.email === null) throw problem('email-needed', { detail: 'This person has no e-mail address. Copy the link instead.' });
    if (input.dueOn !== undefined && input.dueOn < ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/dueOn', code: 'in-past', detail: 'The visit it is for lies in the past.' }] });
    const id = newId();
    await ctx.tx.intake.create({
      data: {
        clinicId: ctx.clinicId, id, patientId, requestedById: ctx.membershipId, language: input.language ?? patient.language,
        dueOn: input.dueOn === undefined ? null : dateOfDay(input.dueOn),
      },
    });
    if (input.sendBy === 'email') await this.links.send(ctx, { id, patientId }, 'intake-link');
    ctx.audit({ action: 'create', entity: 'intake', entityId: id, patientId, fields: [input.sendBy] });
    return this.show(ctx, id);
  }

  async list(ctx: RequestContext, query: IntakesQuery): Promise<IntakePage> {
    const rows = await ctx.tx.intake.findMany({
      where: {
        clinicId: ctx.clinicId,
        ...(query.status !== undefined && { status: query.status }),
        ...createdBefore(decodeCursor(query.cursor, ['instant', 'id'])),
      },
      include: INTAKE_PARTS,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const page = pageFrom(rows, query.limit, (row) => toIntakeResponse(row, actorOf(ctx), ctx.now), (row) => [row.createdAt.toISOString(), row.id]);
    ctx.audit({ action: 'list', entity: 'intake', shownPatientIds: [...new Set(page.items.map((item) => item.patientId))] });
    return page;
  }

  async withdraw(ctx: RequestContext, intakeId: string, version: number): Promise<IntakeResponse> {
    const intake = await this.step(ctx, intakeId, version, 'withdraw');
    await this.links.end(ctx, intakeId, 'revoked');
    ctx.audit({ action: 'withdraw', entity: 'intake', entityId: intakeId, patientId: intake.patientId });
    return this.show(ctx, intakeId);
  }

  /** Moves an intake on, or says why not: 404, 409 with what is there now, 422 for a step that is not open. */
  async step(ctx: RequestContext, intakeId: string, version: number, step: IntakeStep, data: object = {}) {
    const intake = await this.require(ctx, intakeId);
    if (intake.version !== version) throw staleVersion(await this.show(ctx, intakeId));
    if (!mayStep(step, intake.status)) throw problem('not-possible', { detail: `An intake that is ${intake.status} cannot go on this way.` });
    const { count } = await ctx.tx.intake.updateMany({
      where: { clinicId: ctx.clinicId, id: intakeId, version },
      data: { ...data, status: INTAKE_STEPS[step].to, version: { increment: 1 } },
    });
    if (count === 0) throw staleVersion(await this.show(ctx, intakeId));
    return intake;
  }

  async require(ctx: RequestContext, intakeId: string) {
    return found(await ctx.tx.intake.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: intakeId } } }));
  }

  async show(ctx: RequestContext, intakeId: string): Promise<IntakeResponse> {
    const row = found(await ctx.tx.intake.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: intakeId } }, include: INTAKE_PARTS }));
    return toIntakeResponse(row, actorOf(ctx), ctx.now);
  }

  async finishTasks(ctx: RequestContext, intakeId: string): Promise<void> {
    for (const causeKey of causesOf(intakeId)) await this.tasks.close(ctx, causeKey);
  }

  /** The tasks of this round are over, and their causes are free: the same answers may raise them again in the next. */
  async finishRound(ctx: RequestContext, intakeId: string, round: number): Promise<void> {
    await this.finishTasks(ctx, intakeId);
    for (const causeKey of causesOf(intakeId)) {
      await ctx.tx.task.updateMany({ where: { clinicId: ctx.clinicId, causeKey }, data: { causeKey: `${causeKey}:${round}` } });
    }
  }
}

const causesOf = (intakeId: string) => ['intake-review', 'emergency-answer', 'stop-answer'].map((kind) => `${kind}:${intakeId}`);
