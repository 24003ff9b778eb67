import { describe, expect, it } from '@jest/globals';
import { intakeMessagesEn, type IntakeMessageKey } from './messages.en.js';
import { intakeMessagesFr } from './messages.fr.js';

const keys = Object.keys(intakeMessagesEn) as IntakeMessageKey[];
const slots = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

/** Words that French shares. */
const SAME = new Set<string>(['sign.version']);

describe('the words of the intake', () => {
  it('are there in French for every key, and for no other', () => {
    expect(Object.keys(intakeMessagesFr).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => intakeMessagesFr[key].trim() === '')).toEqual([]);
  });

  it('name the same slots', () => {
    expect(keys.filter((key) => slots(intakeMessagesEn[key]).join() !== slots(intakeMessagesFr[key]).join())).toEqual([]);
  });

  it('are French and not the English left in place', () => {
    const left = keys.filter((key) => intakeMessagesFr[key] === intakeMessagesEn[key] && intakeMessagesEn[key].length > 12 && !SAME.has(key));
    expect(left).toEqual([]);
    const english = keys.filter((key) => /\b(the|your|with|please|you)\b/i.test(intakeMessagesFr[key]));
    expect(english).toEqual([]);
  });

  it('are set as Canadian French sets them', () => {
    const wrong = keys.filter((key) => /\s[?!;]|\w'\w|[^\s]:\s|"/.test(intakeMessagesFr[key]));
    expect(wrong).toEqual([]);
  });
});
