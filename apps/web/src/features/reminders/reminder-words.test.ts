/// <reference types="jest" />
import { reminderWords } from './reminder-words';

const door = { clinicName: 'Riverside', kind: 'visit-reminder', language: 'en', wanted: true } as const;

test('says what is sent and how to stop it, and the other way round', () => {
  expect(reminderWords(door)).toMatchObject({ lead: 'Riverside sends you reminders of visits by e-mail.', button: 'Stop sending them' });
  expect(reminderWords({ ...door, wanted: false })).toMatchObject({ lead: 'Riverside sends you no more reminders of visits.', button: 'Send them again' });
  expect(reminderWords({ ...door, language: 'fr' }).lead).toBe('Vous recevez de Riverside par courriel : rappels de rendez-vous.');
  expect(reminderWords({ ...door, language: 'fr', wanted: false }).title).toBe('C’est fait');
});
