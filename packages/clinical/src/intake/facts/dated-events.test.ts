// Dates stay dates, and contradictions that decide go into the chart until somebody settles them.
import { answersToFacts } from '../answers-to-facts.js';
import { blockingContradictions } from '../contradictions.js';
import { sprainedAnkle, today, woman } from '../testing/people.js';
import { datedEventFacts } from './dated-events.js';

const heel = { region: 'heel', side: 'left' };
const lists = { 'history.operations': { none: true }, 'history.injections': { none: true } };

describe('dated events', () => {
  it('are kept as they were given, with their places', () => {
    expect(datedEventFacts({
      'hx.dvt': true, 'hx.dvtWeeks': '2026-03', 'hx.stroke': true, 'hx.strokeWeeks': '2021',
      'history.operations': { entries: [{ regions: [heel, { region: 'ankle', side: 'both' }], when: '2026-10-02' }] },
      'history.injections': { entries: [
        { substance: 'steroid', regions: [heel], when: '2026-11-01' }, { substance: 'other', regions: [heel], when: '2026-11-15' },
        { substance: 'not-sure', regions: [heel], when: '2026-11-10' }, { substance: 'steroid', regions: [heel], when: null },
      ] },
    })).toEqual({ 'hx.datedEvents': [
      'other-injection 2026-11-15 heel left', 'steroid-injection 2026-11-01 heel left', 'surgery 2026-10-02 heel left', 'surgery 2026-10-02 ankle',
      'deep-vein-clot 2026-03', 'stroke 2021',
    ] });
  });

  it('of what was denied are not kept', () => {
    expect(datedEventFacts({ ...lists, 'hx.dvt': false, 'hx.dvtWeeks': '2026-03' })).toEqual({ 'hx.datedEvents': [] });
  });

  it('are unknown while the lists are open, and known to be none once they are answered', () => {
    expect(datedEventFacts({})).toEqual({});
    expect(datedEventFacts({ 'history.operations': { none: true } })).toEqual({});
    expect(datedEventFacts(lists)).toEqual({ 'hx.datedEvents': [] });
    expect(datedEventFacts({ 'hx.pe': true, 'hx.peWeeks': '2026-01' })).toEqual({ 'hx.datedEvents': ['lung-clot 2026-01'] });
  });

  it('are at most fifty, the newest', () => {
    const entries = Array.from({ length: 60 }, (_value, index) => ({ regions: [heel], when: String(1960 + index) }));
    const events = datedEventFacts({ 'history.operations': { entries } })['hx.datedEvents'];
    expect(events).toHaveLength(50);
    expect(events).toContain('surgery 2019 heel left');
    expect(events).not.toContain('surgery 1969 heel left');
  });
});

describe('contradictions that decide', () => {
  const told = (changes: Record<string, unknown>) => blockingContradictions(sprainedAnkle(woman, changes), woman);
  it('are none for a form that fits together', () => {
    expect(told({})).toEqual([]);
    expect(answersToFacts(sprainedAnkle(woman), woman).facts['told.conflicts']).toEqual([]);
  });

  it('are left and right, medicines and operations; not a pain that is worse than its worst', () => {
    expect(told({ 'story.complaint': 'My left ankle hurts' })).toEqual(['side-mismatch']);
    expect(told({ 'injury.nsaidUse': true })).toEqual(['no-medicine-but-anti-inflammatory']);
    expect(told({ 'story.mechanism': { cause: 'after-operation' } })).toContain('operation-but-none-listed');
    expect(told({ 'pain.now': 9 })).toEqual([]);
  });

  it('are recorded until a form without them is accepted', () => {
    const { facts } = answersToFacts(sprainedAnkle(woman, { 'story.complaint': 'My left ankle hurts' }), woman);
    expect(facts['told.conflicts']).toEqual(['side-mismatch']);
    expect(answersToFacts({}, { ...woman, today }).facts['told.conflicts']).toBeUndefined();
  });
});
