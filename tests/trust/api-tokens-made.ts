import { agentOf, newSession } from '../support/clinic.js';
import type { Made, Own } from './surroundings.js';

export const API_TOKEN = { name: 'Chart reader', scope: 'read:fhir', days: 30 };

/** Of the caller, who may revoke it; of the maker for those who are refused. */
export async function newApiToken(own: Own): Promise<Made> {
  // From a session of its own: the caller's may be an old one, which may make none.
  const asCaller = await agentOf(await newSession(own.actor.accountId ?? own.clinic.members.physiotherapist.accountId, own.clinic.id)).post('/api-tokens').send(API_TOKEN);
  if (asCaller.status === 201) return asCaller.body;
  return (await agentOf((await own.clinic.addMember('physiotherapist')).token).post('/api-tokens').send(API_TOKEN).expect(201)).body;
}
