// Papers of a referral as a good request sends them, and letters that stand where a request needs them.
import { jpeg } from '../support/pictures.js';
import { newClearance, newReferral, type Made, type Own } from './surroundings.js';

const BOUNDARY = 'part-of-a-letter';
export const PAPER_HEADERS = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

export const paperForm = (own: Own): Promise<Buffer> => formOf({ kind: 'reply', source: own.words });
export const clearancePaperForm = (): Promise<Buffer> => formOf({ datedOn: '2026-03-02' });

async function formOf(words: object): Promise<Buffer> {
  const about = JSON.stringify(words);
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="about"\r\n\r\n${about}\r\n--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="reply.jpg"\r\nContent-Type: image/jpeg\r\n\r\n`),
    await jpeg(),
    Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
  ]);
}

export async function newAttachment(own: Own): Promise<Made> {
  const { id } = await newReferral(own);
  const { body } = await own.author.post(`/referrals/${id}/attachments`).set(PAPER_HEADERS).send(await paperForm(own)).expect(201);
  return { id: body.id, version: 1 };
}

export async function newClearanceDocument(own: Own): Promise<Made> {
  const { id } = await newClearance(own);
  const { body } = await own.maker.post(`/clearances/${id}/documents`).set(PAPER_HEADERS).send(await clearancePaperForm()).expect(201);
  return { id: body.id, version: 1 };
}

/** The version is that of what its letter says. */
export async function newInboundReferral(own: Own): Promise<Made> {
  const { body } = await own.maker.post(`/patients/${await own.patient()}/inbound-referrals`).send({ fromName: 'Dr Quist', question: own.words }).expect(201);
  return { id: body.referralId, version: body.letter.version };
}

export async function newSignedLetter(own: Own): Promise<Made> {
  const referral = await newReferral(own);
  await own.maker.post(`/referrals/${referral.id}/letter/signature`).set('If-Match', `"${referral.version}"`).send({ wordsSeen: true }).expect(200);
  return referral;
}

export async function newSignedClearance(own: Own): Promise<Made> {
  const clearance = await newClearance(own);
  await own.maker.post(`/clearances/${clearance.id}/letter/signature`).set('If-Match', `"${clearance.version}"`).send({ wordsSeen: true }).expect(200);
  return clearance;
}
