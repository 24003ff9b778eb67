/// <reference types="jest" />
import { deedOf } from '../../lib/audit-words';
import { verificationSentence } from './verification-words';

test('a row says what was done in plain words', () => {
  expect(deedOf({ action: 'read', entity: 'patient', patientsShown: 0 })).toBe('Opened a patient’s record');
  expect(deedOf({ action: 'sign', entity: 'session', patientsShown: 0 })).toBe('Signed a visit’s note');
  expect(deedOf({ action: 'create', entity: 'consent_text', patientsShown: 0 })).toBe('Published a consent text');
});

test('a list says how many patients it showed, none included', () => {
  expect(deedOf({ action: 'list', entity: 'appointment', patientsShown: 3 })).toBe('Looked through the day’s appointments, 3 patients shown');
  expect(deedOf({ action: 'list', entity: 'task', patientsShown: 1 })).toBe('Looked through tasks, 1 patient shown');
  expect(deedOf({ action: 'list', entity: 'import', patientsShown: 0 })).toBe('Looked through imports');
});

test('a thing without words of its own is named as it is stored', () => {
  expect(deedOf({ action: 'update', entity: 'note_template', patientsShown: 0 })).toBe('Changed note template');
});

test('a broken trail names its first broken entry', () => {
  expect(verificationSentence({ whole: true, firstBreak: null, rows: 1204 })).toBe('The trail is whole. 1,204 entries: none is missing and none was changed.');
  expect(verificationSentence({ whole: true, firstBreak: null, rows: 1 })).toContain('1 entry:');
  expect(verificationSentence({ whole: false, firstBreak: 57, rows: 90 })).toContain('broken at entry 57');
});
