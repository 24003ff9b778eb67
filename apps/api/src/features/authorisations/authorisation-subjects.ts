// What an authorisation can be about: episodes and referrals of the patient, to choose from and to name.
import { dayIn, dayOf, problem, type RequestContext } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import type { AuthorisableEpisodeResponse, AuthorisableReferralResponse } from './authorisations.dto.js';

/** More than one person ever has; the newest first. */
const MOST = 200;

export async function authorisableEpisodes(ctx: RequestContext, patientId: string): Promise<AuthorisableEpisodeResponse[]> {
  const episodes = await ctx.tx.episode.findMany({
    where: { clinicId: ctx.clinicId, patientId }, orderBy: [{ openedOn: 'desc' }, { id: 'desc' }], take: MOST, select: { id: true, title: true, openedOn: true, status: true },
  });
  return episodes.map(({ id, title, openedOn, status }) => ({ id, title: seesClinicalDetail(ctx.role) ? title : null, openedOn: dayOf(openedOn), isOpen: status === 'open' }));
}

export async function authorisableReferrals(ctx: RequestContext, patientId: string): Promise<AuthorisableReferralResponse[]> {
  const referrals = await ctx.tx.referral.findMany({
    where: { clinicId: ctx.clinicId, patientId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: MOST, select: { id: true, direction: true, toName: true, createdAt: true, isOpen: true },
  });
  return referrals.map(({ id, direction, toName, createdAt, isOpen }) => ({ id, direction, partyName: toName, begunOn: dayIn(ctx.timeZone, createdAt), isOpen }));
}

export async function requireReferral(ctx: RequestContext, patientId: string, source: string, referralId: string): Promise<void> {
  const referral = await ctx.tx.referral.findFirst({ where: { clinicId: ctx.clinicId, id: referralId, patientId }, select: { id: true } });
  const detail = source === 'referral' ? 'This is not a referral of the patient.' : 'Only what a referral authorises names one.';
  if (referral === null || source !== 'referral') throw problem('invalid-input', { errors: [{ pointer: '/referralId', code: 'unknown', detail }] });
}
