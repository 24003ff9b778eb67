import { describe, expect, it } from '@jest/globals';
import { factsToReopen } from './event-facts.js';

const nothing = { newSymptom: false, eventSinceLast: false, facts: {} };

describe('what a check-in opens again', () => {
  it('is nothing when nothing is new', () => {
    expect(factsToReopen(nothing)).toEqual([]);
  });

  it('is every sign when a symptom is new and unnamed, and none of those answered today', () => {
    const reopened = factsToReopen({ ...nothing, newSymptom: true, facts: { 'sx.fever': false } });
    expect(reopened).toContain('sx.chestPain');
    expect(reopened).not.toContain('sx.fever');
    expect(reopened).not.toContain('hx.diabetes');
  });

  it('is nothing once the symptom is named', () => {
    expect(factsToReopen({ ...nothing, newSymptom: true, facts: { 'sx.footDrop': true } })).toEqual([]);
  });

  it('is trips, operations and falls when something happened that nobody named', () => {
    expect(factsToReopen({ ...nothing, eventSinceLast: true })).toEqual(expect.arrayContaining(['risk.longTravel4w', 'surgery.regions6w', 'sx.majorTrauma']));
    expect(factsToReopen({ ...nothing, eventSinceLast: true, facts: { 'surgery.regions6w': ['calf'] } })).toEqual([]);
  });

  it('takes an empty list for a no', () => {
    expect(factsToReopen({ ...nothing, eventSinceLast: true, facts: { 'surgery.regions6w': [] } })).toContain('risk.longTravel4w');
  });
});
