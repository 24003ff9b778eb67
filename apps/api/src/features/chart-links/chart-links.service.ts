// A body may name other rows: an episode, a note, an appointment. Foreign keys keep them inside the clinic; this keeps
// them inside the one patient, so that nothing of one person is ever filed under another.
import { Injectable } from '@nestjs/common';
import { problem, type RequestContext } from '../../platform/http/api.js';

export interface ChartLinks {
  readonly episodeId?: string | null;
  readonly sessionId?: string | null;
  readonly appointmentId?: string | null;
  readonly screeningId?: string | null;
  readonly intakeId?: string | null;
}

type Linked = keyof ChartLinks;
type Lookup = (ctx: RequestContext, patientId: string, id: string) => Promise<unknown>;

const LOOKUPS: Readonly<Record<Linked, Lookup>> = {
  episodeId: (ctx, patientId, id) => ctx.tx.episode.findFirst({ where: { clinicId: ctx.clinicId, id, patientId }, select: { id: true } }),
  sessionId: (ctx, patientId, id) => ctx.tx.session.findFirst({ where: { clinicId: ctx.clinicId, id, patientId }, select: { id: true } }),
  appointmentId: (ctx, patientId, id) => ctx.tx.appointment.findFirst({ where: { clinicId: ctx.clinicId, id, patientId }, select: { id: true } }),
  screeningId: (ctx, patientId, id) => ctx.tx.screening.findFirst({ where: { clinicId: ctx.clinicId, id, patientId }, select: { id: true } }),
  intakeId: (ctx, patientId, id) => ctx.tx.intake.findFirst({ where: { clinicId: ctx.clinicId, id, patientId }, select: { id: true } }),
};

const LINKED = Object.keys(LOOKUPS) as Linked[];

@Injectable()
export class ChartLinksService {
  /** 400 with a pointer for every named row that is not this patient's, whether it exists elsewhere or not. `pointer`: where the names stand in the body. */
  async check(ctx: RequestContext, patientId: string, links: ChartLinks, pointer = ''): Promise<void> {
    for (const name of LINKED) {
      const id = links[name];
      if (id === undefined || id === null) continue;
      if ((await LOOKUPS[name](ctx, patientId, id)) === null) {
        throw problem('invalid-input', { errors: [{ pointer: `${pointer}/${name}`, code: 'unknown', detail: 'This is not part of the patient’s chart.' }] });
      }
    }
  }
}
