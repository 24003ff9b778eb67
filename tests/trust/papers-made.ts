// Papers of a referral as a good request sends them, and letters that stand where a request needs them.
import { jpeg } from '../support/pictures.js';
import { newReferral, type Made, type Own } from './surroundings.js';

const BOUNDARY = 'part-of-a-letter';
export const PAPER_HEADERS = { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

export async function paperForm(own: Own): Promise<Buffer> {
  const about = JSON.stringify({ kind: 'reply', source: own.words });
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
