// The note of a visit as PDF, signed, amended or still a draft: always said on it.
import { Injectable } from '@nestjs/common';
import type { BodyDrawing } from '@legwork/body-map';
import { dateOfDay, dayOf, dayOrNull, found, type RequestContext } from '../../platform/http/api.js';
import { renderPdf } from '../../platform/pdf/render-pdf.js';
import { showFinding } from '../findings/findings.view.js';
import { lateEntryOf } from '../sessions/late-entry.js';
import type { Note } from '../sessions/note.js';
import { SessionReadsService } from '../sessions/session-reads.service.js';
import { plainSections } from '../sessions/line-marks.js';
import { sectionsOf } from '../sessions/session-sections.js';
import { standingSignatures } from '../sessions/standing-signatures.js';
import { photosOf } from './note-photos.js';
import type { paper } from './note-document.js';
import type { PrintedDrawing, PrintedNote } from './printed-note.js';

export interface NoteDocument {
  /** Takes a while: called when no transaction waits for it. */
  readonly draw: () => Promise<Buffer>;
  /** YYYY-MM-DD */
  readonly visitDate: string;
}

const PAPER = new URL('./note-document.js', import.meta.url);

@Injectable()
export class NoteDocumentsService {
  constructor(private readonly reads: SessionReadsService) {}

  async print(ctx: RequestContext, id: string): Promise<NoteDocument> {
    const note = await this.reads.load(ctx, id);
    const page = await this.#page(ctx, note);
    ctx.audit({ action: 'print', entity: 'session', entityId: id, patientId: note.patientId, fields: note.contentHash === null ? ['draft'] : [`hash:${note.contentHash}`] });
    return { draw: () => renderPdf<typeof paper>(PAPER, page), visitDate: note.visitDate };
  }

  async #page(ctx: RequestContext, note: Note): Promise<PrintedNote> {
    const patient = found(await ctx.tx.patient.findUnique({
      where: { clinicId_id: { clinicId: ctx.clinicId, id: note.patientId } },
      select: { id: true, givenName: true, familyName: true, birthDate: true, healthNumber: true, sexAtBirth: true },
    }));
    const { id, status, visitType, visitDate, startedAt, authorName, authorRole, notTreatedReason, contentHash } = note;
    return {
      clinicName: ctx.clinicName, timeZone: ctx.timeZone, printedAt: ctx.now.toISOString(), printedBy: ctx.displayName,
      patient: {
        id: patient.id, name: `${patient.givenName} ${patient.familyName}`, birthDate: dayOrNull(patient.birthDate),
        healthNumber: patient.healthNumber, figure: patient.sexAtBirth === 'male' ? 'male' : 'female',
      },
      id, status, visitType, visitDate, startedAt, authorName, authorRole, notTreatedReason, contentHash,
      texts: plainSections(sectionsOf(note)), techniques: note.techniques, addenda: note.addenda,
      findings: note.findings.map((finding) => ({ ...showFinding(finding, ctx), region: finding.region })),
      drawings: await this.#drawings(ctx, note), photos: await photosOf(ctx, note), carriedLines: note.carriedLines,
      signatures: standingSignatures(note), lateEntry: lateEntryOf(note, ctx.timeZone),
    };
  }

  /** The last thing the patient painted up to that visit, and what was painted in it. */
  async #drawings(ctx: RequestContext, { id, patientId, episodeId, visitDate }: Note): Promise<PrintedDrawing[]> {
    const include = { author: { select: { displayName: true } } } as const;
    const ofEpisode = episodeId === null ? {} : { OR: [{ episodeId }, { episodeId: null }] };
    const told = await ctx.tx.bodyDrawing.findFirst({
      where: { clinicId: ctx.clinicId, patientId, layer: 'patient', drawnOn: { lte: dateOfDay(visitDate) }, ...ofEpisode }, orderBy: [{ drawnOn: 'desc' }, { id: 'desc' }], include,
    });
    const own = await ctx.tx.bodyDrawing.findMany({ where: { clinicId: ctx.clinicId, sessionId: id, layer: 'clinician' }, orderBy: { id: 'asc' }, include });
    return [...(told === null ? [] : [told]), ...own].map((row) => ({
      layer: row.layer === 'patient' ? 'patient' : 'clinician', drawing: row.drawing as unknown as BodyDrawing, drawnOn: dayOf(row.drawnOn), authorName: row.author?.displayName ?? null,
    }));
  }
}
