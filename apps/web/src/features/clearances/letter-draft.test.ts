/// <reference types="jest" />
import { changeOf, draftOf, isSameLetter } from './letter-draft';

const parts = { situation: 'Waits.', background: 'None.', assessment: 'Agreement.', recommendation: 'May we?' };
const stored = draftOf({ parts, addressee: 'Dr Osei, North', contactId: 'c1' });

test('a letter to somebody in the directory goes by the contact, to anybody else by the name', () => {
  expect(changeOf(stored, { ...stored, situation: 'Waits for you.' })).toEqual({ parts: { ...parts, situation: 'Waits for you.' } });
  expect(changeOf(stored, { ...stored, addressee: ' Ward 5 ', contactId: '' })).toEqual({ parts, contactId: null, addressee: 'Ward 5' });
  expect(changeOf(stored, { ...stored, addressee: 'Dr Lee', contactId: 'c2' })).toEqual({ parts, contactId: 'c2' });
});

test('blanks at the ends are no change', () => {
  expect(isSameLetter(stored, { ...stored, background: 'None. ' })).toBe(true);
  expect(isSameLetter(stored, { ...stored, background: '' })).toBe(false);
  expect(draftOf({ parts, addressee: 'Ward 5', contactId: null }).contactId).toBe('');
});
