import { isFieldEdits, theirs, withField } from './field-edits';

const stored = { phone: '416 555 0100', email: '' };

test('a field remembers what was stored when it was begun', () => {
  const begun = withField({}, stored, 'phone', '4');
  expect(withField(begun, { ...stored, phone: '905 555 0199' }, 'phone', '41')).toEqual({ phone: { was: '416 555 0100', now: '41' } });
});

test('a field that says again what is stored is no change; an emptied one is', () => {
  const typed = withField(withField({}, stored, 'phone', ''), stored, 'email', 'kim@example.test');
  expect(typed).toEqual({ phone: { was: '416 555 0100', now: '' }, email: { was: '', now: 'kim@example.test' } });
  expect(withField(typed, stored, 'phone', '416 555 0100')).toEqual({ email: { was: '', now: 'kim@example.test' } });
});

test('only what somebody else stored since then is theirs', () => {
  const typed = withField({}, stored, 'email', 'kim@example.test');
  expect(theirs(typed, stored, 'email')).toBeUndefined();
  expect(theirs(typed, { ...stored, email: 'lee@example.test' }, 'email')).toBe('lee@example.test');
  expect(theirs(typed, { ...stored, email: 'kim@example.test' }, 'email')).toBeUndefined();
  expect(theirs(typed, { ...stored, phone: '' }, 'phone')).toBeUndefined();
});

test('what another form kept is none', () => {
  const mine = isFieldEdits(['phone', 'email']);
  expect([{}, { phone: { was: '', now: '1' } }].every(mine)).toBe(true);
  expect([undefined, null, 'phone', { fax: { was: '', now: '1' } }, { phone: '1' }, { phone: { was: '', now: 1 } }].some(mine)).toBe(false);
});
