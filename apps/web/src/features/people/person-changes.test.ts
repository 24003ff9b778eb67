/// <reference types="jest" />
import { changesNothing, changesOf } from './person-changes';
import type { Person } from './queries';

const person = (more: Partial<Person> = {}): Person => ({
  id: 'p', displayName: 'Sam Okafor', email: null, role: 'assistant', isOwner: false, status: 'active', hasSecondFactor: false, version: 1, can: { change: true, resetSecondFactor: false }, ...more,
});

test('what is as it was is not sent', () => {
  expect(changesOf(person(), { displayName: ' Sam Okafor ', role: 'assistant', isOwner: false })).toEqual({});
  expect(changesOf(person(), { displayName: '  ' })).toEqual({});
  expect(changesNothing(changesOf(person(), {}))).toBe(true);
});

test('each change stands alone', () => {
  expect(changesOf(person(), { displayName: 'Sam O.' })).toEqual({ displayName: 'Sam O.' });
  expect(changesOf(person(), { role: 'physiotherapist' })).toEqual({ role: 'physiotherapist' });
  expect(changesOf(person({ isOwner: true }), { isOwner: false })).toEqual({ isOwner: false });
});

test('somebody who leaves the role of owner keeps or loses the rights in so many words', () => {
  const owner = person({ role: 'owner', isOwner: true });
  expect(changesOf(owner, { role: 'physiotherapist' })).toEqual({ role: 'physiotherapist', isOwner: true });
  expect(changesOf(owner, { role: 'physiotherapist', isOwner: false })).toEqual({ role: 'physiotherapist', isOwner: false });
});

test('a new owner by role needs no second mark', () => {
  expect(changesOf(person(), { role: 'owner', isOwner: true })).toEqual({ role: 'owner' });
});
