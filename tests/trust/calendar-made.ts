// What hangs on the calendar: addresses for calendar programs, and visits that were authorised.
import { agentWith } from '../support/api.js';
import { type Made, nameOf, type Own, today } from './surroundings.js';

/** A person has one authorisation of a source at a time: each is for somebody new. */
export async function personToAuthorise(own: Own): Promise<string> {
  const { body } = await own.maker.post('/patients').send({ givenName: 'Robin', familyName: nameOf(own.clinic), birthDate: '1986-03-14', sexAtBirth: 'male', allowDuplicate: true }).expect(201);
  return body.id;
}

export async function newAuthorisation(own: Own): Promise<Made> {
  const { body } = await own.maker.post(`/patients/${await personToAuthorise(own)}/authorisations`).send({ source: 'payer', visits: 6, fromOn: await today(own) }).expect(201);
  return { id: body.id, version: body.version };
}

/** The caller's own: nobody else's is there for them. */
async function newFeed(own: Own): Promise<{ readonly id: string; readonly url: string }> {
  const feed = { practitionerId: own.clinic.members.physiotherapist.membershipId, label: 'A calendar' };
  return (await agentWith(own.actor.cookie).post('/calendar-feeds').send(feed).expect(201)).body;
}

export async function newCalendarFeed(own: Own): Promise<Made> {
  return { id: (await newFeed(own)).id, version: 1 };
}

/** The secret with its ending, as it stands in the address. Read by whoever has it, signed in or not. */
export async function newFeedFile(own: Own): Promise<string> {
  const feed = { practitionerId: own.clinic.members.physiotherapist.membershipId, label: 'A calendar' };
  const { url } = (await own.clinic.as('physiotherapist').post('/calendar-feeds').send(feed).expect(201)).body;
  return url.split('/').at(-1) ?? '';
}
