// Photographs of a place on the body: taken with consent, looked at on record, closed with the note they belong to.
import { Injectable } from '@nestjs/common';
import { dateOfDay, decodeCursor, found, newId, pageFrom, problem, type RequestContext } from '../../platform/http/api.js';
import type { ReceivedFile, ReceivedPicture } from '../../platform/uploads/uploads.js';
import { ChartLinksService } from '../chart-links/chart-links.service.js';
import { photoConsentOf } from '../consents/photo-consent.js';
import { checkPlace } from '../findings/finding-place.js';
import { PatientsService } from '../patients/patients.service.js';
import type { NewPhoto, PhotoPage, PhotoResponse, PhotosQuery } from './photos.dto.js';
import { consentFor, mayWithdrawPhoto } from './photos.policy.js';
import { inSignedNote, photoFields, toPhotoResponse, type LoadedPhoto } from './photos.view.js';

const GONE = new Uint8Array(0);

@Injectable()
export class PhotosService {
  constructor(private readonly patients: PatientsService, private readonly links: ChartLinksService) {}

  async list(ctx: RequestContext, patientId: string, query: PhotosQuery): Promise<PhotoPage> {
    await this.patients.require(ctx, patientId);
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const rows = await ctx.tx.photo.findMany({
      where: {
        clinicId: ctx.clinicId, patientId, status: 'active',
        ...(query.region !== undefined && { region: query.region }),
        ...(query.episodeId !== undefined && { episodeId: query.episodeId }),
        ...(query.sessionId !== undefined && { sessionId: query.sessionId }),
        ...(after !== undefined && { OR: [{ takenOn: { lt: dateOfDay(after[0]) } }, { takenOn: dateOfDay(after[0]), id: { lt: after[1] } }] }),
      },
      select: photoFields,
      orderBy: [{ takenOn: 'desc' }, { id: 'desc' }],
      take: query.limit + 1,
    });
    const { standing } = await photoConsentOf(ctx, patientId);
    ctx.audit({ action: 'list', entity: 'photo', patientId });
    const page = pageFrom(rows, query.limit, (row) => toPhotoResponse(row, ctx, standing), (row) => [row.takenOn.toISOString().slice(0, 10), row.id]);
    return { ...page, consent: standing };
  }

  async create(ctx: RequestContext, patientId: string, input: NewPhoto, file: ReceivedFile): Promise<PhotoResponse> {
    await this.patients.require(ctx, patientId);
    const picture = pictureIn(file);
    const side = input.side ?? null;
    const wrong = checkPlace({ kind: 'note', region: input.region, side, data: undefined });
    if (wrong.length > 0) throw problem('invalid-input', { errors: wrong });
    await this.links.check(ctx, patientId, { episodeId: input.episodeId, sessionId: input.sessionId });
    const takenOn = await this.#dayOf(ctx, input);
    const consent = await photoConsentOf(ctx, patientId);
    const given = consentFor(consent, input.agreedNow === true);
    const { mediaType, bytes, thumbnail, width, height, sha256 } = picture;
    const { id } = await ctx.tx.photo.create({
      data: {
        clinicId: ctx.clinicId, id: newId(), patientId, episodeId: input.episodeId ?? null, sessionId: input.sessionId ?? null, region: input.region, side,
        view: input.view ?? null, caption: input.caption ?? null, ...given, takenOn, authorId: ctx.membershipId, recordedAt: ctx.now,
        mediaType, bytes, thumbnail, width, height, sha256,
      },
      select: { id: true },
    });
    ctx.audit({ action: 'create', entity: 'photo', entityId: id, patientId, fields: ['picture'] });
    return toPhotoResponse(await this.#load(ctx, id), ctx, consent.standing);
  }

  /** Once the patient has taken the consent back, a picture is shown only to whoever says why it is needed. */
  async look(ctx: RequestContext, id: string, size: 'bytes' | 'thumbnail', reason?: string): Promise<{ readonly bytes: Uint8Array; readonly takenOn: Date }> {
    const { patientId, takenOn, status } = await this.#load(ctx, id);
    if (status !== 'active') throw problem('gone', { detail: 'This photograph was withdrawn.' });
    if (reason === undefined && (await photoConsentOf(ctx, patientId)).standing === 'refused') {
      throw problem('photo-needs-reason', { detail: 'The patient has taken the consent to photographs back. Say why you need to see this one.' });
    }
    const row = found(await ctx.tx.photo.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: { bytes: true, thumbnail: true } }));
    ctx.audit({ action: 'read', entity: 'photo', entityId: id, patientId, fields: [size === 'bytes' ? 'picture' : 'thumbnail'], ...(reason !== undefined && { reason }) });
    return { bytes: row[size], takenOn };
  }

  async withdraw(ctx: RequestContext, id: string, reason: string): Promise<void> {
    const before = await this.#load(ctx, id);
    if (inSignedNote(before)) throw signed();
    if (!mayWithdrawPhoto(ctx, { authorId: before.authorId, inSignedNote: false })) throw problem('not-allowed', { detail: 'Only its author or a practitioner withdraws a photograph.' });
    const { count } = await ctx.tx.photo.updateMany({
      where: { clinicId: ctx.clinicId, id, status: 'active' },
      data: { status: 'withdrawn', bytes: GONE, thumbnail: GONE, withdrawnAt: ctx.now, withdrawnById: ctx.membershipId, withdrawnReason: reason },
    });
    if (count === 0) throw problem('gone', { detail: 'This photograph was withdrawn before.' });
    ctx.audit({ action: 'withdraw', entity: 'photo', entityId: id, patientId: before.patientId, reason });
  }

  /** The visit's day, or the day that was given; never one to come. */
  async #dayOf(ctx: RequestContext, { sessionId, takenOn }: NewPhoto): Promise<Date> {
    if (takenOn !== undefined && takenOn > ctx.today) throw problem('invalid-input', { errors: [{ pointer: '/takenOn', code: 'in-future', detail: 'This day is still to come.' }] });
    if (typeof sessionId !== 'string') return dateOfDay(takenOn ?? ctx.today);
    const session = await ctx.tx.session.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: sessionId } }, select: { status: true, visitDate: true } });
    if (session?.status !== 'draft') throw signed();
    return takenOn === undefined ? session.visitDate : dateOfDay(takenOn);
  }

  async #load(ctx: RequestContext, id: string): Promise<LoadedPhoto> {
    return found(await ctx.tx.photo.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id } }, select: photoFields }));
  }
}

function pictureIn(file: ReceivedFile): ReceivedPicture {
  if (file.kind === 'picture') return file;
  throw problem('file-type-not-taken', { detail: 'This is a document. A photograph is JPEG or PNG.' });
}

const signed = () => problem('signed', { status: 409, detail: 'The note is signed; what belongs to it is not changed any more. Keep the photograph in the chart, without the note.' });
