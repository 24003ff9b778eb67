import { agentWith } from '../support/api.js';
import type { Made, Own } from './surroundings.js';

export const API_TOKEN = { name: 'Chart reader', scope: 'read:fhir', days: 30 };

/** Of the caller, who may revoke it; of the maker for those who are refused. */
export async function newApiToken(own: Own): Promise<Made> {
  const asCaller = await agentWith(own.actor.cookie).post('/api-tokens').send(API_TOKEN);
  if (asCaller.status === 201) return asCaller.body;
  return (await own.clinic.as('physiotherapist').post('/api-tokens').send(API_TOKEN).expect(201)).body;
}
