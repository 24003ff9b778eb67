/// <reference types="jest" />
import { cachingOf, isFile, pageFor } from './serve-web.js';

test('the API and missing files are not answered with the page', () => {
  expect(['/api/v1/nothing', '/assets/old-1234.js', '/favicon.ico', '/robots.txt'].map(isFile)).toEqual([true, true, true, true]);
});

test('an id with a dot is a screen', () => {
  expect(['/', '/patients', '/rules/dvt.signs', '/rules/anticoagulant.deep-pressure'].map(isFile)).toEqual([false, false, false, false]);
});

test('only hashed assets are kept for ever', () => {
  expect(cachingOf('assets/a-1234.js')).toContain('immutable');
  expect(cachingOf('index.html')).toBe('no-store');
});

test('the patient has a page of its own', () => {
  expect(['/i', '/i/', '/c', '/c/', '/', '/intakes', '/i/x', '/c/x'].map(pageFor)).toEqual(['intake.html', 'intake.html', 'care.html', 'care.html', 'index.html', 'index.html', 'index.html', 'index.html']);
});
