/// <reference types="jest" />
import { contactChange } from './contact-change';

const stored = { phone: '416 555 0100', email: null, language: 'en' };

test('only what differs is sent', () => {
  expect(contactChange(stored, {})).toBeUndefined();
  expect(contactChange(stored, { phone: ' 416 555 0100 ', email: '', language: 'en' })).toBeUndefined();
  expect(contactChange(stored, { email: 'kim@example.test', language: 'fr' })).toEqual({ email: 'kim@example.test', language: 'fr' });
});

test('what was emptied is taken out', () => {
  expect(contactChange(stored, { phone: ' ' })).toEqual({ phone: null });
});
