import type { Goal } from 'fhir/r4.js';
import { versioned } from './resource-version.js';

const goal: Goal = { resourceType: 'Goal', id: 'g', meta: { lastUpdated: '2026-11-21T10:00:00Z' }, lifecycleStatus: 'active', description: { text: 'Walk' }, subject: { reference: 'Patient/p' } };
const versionOf = (change: Partial<Goal> = {}) => versioned({ ...goal, ...change }).meta?.versionId;

describe('the version of a resource', () => {
  it('is the same for the same content, and stands beside the time', () => {
    expect(versioned(goal).meta).toEqual({ lastUpdated: '2026-11-21T10:00:00Z', versionId: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(versionOf()).toBe(versionOf());
  });

  it.each<[string, Partial<Goal>]>([['a word', { description: { text: 'Run' } }], ['a state', { lifecycleStatus: 'completed' }], ['its time', { meta: { lastUpdated: '2026-11-21T10:00:01Z' } }]])('is another once %s changed', (_what, change) => {
    expect(versionOf(change)).not.toBe(versionOf());
  });
});
