import { describe, expect, test } from '@jest/globals';
import type { SafetyLine } from './screening-queries';
import { levelOfVisit, stopOf } from './stop-level';

const line = (part: Partial<SafetyLine>): SafetyLine => ({
  ruleId: 'dvt.signs', alsoRuleIds: [], category: 'circulation', level: 'do-not-treat-refer', urgency: 'same day', reach: 'regions', reason: '', patientWording: '', scopeWording: '',
  maxPressure: null, avoidGroups: [], note: null, confirmed: true, cleared: false, ...part,
} as SafetyLine);

describe('what stops a visit', () => {
  test('a leg that somebody has to see today, although the rest waits for a letter only', () => {
    expect(stopOf({ status: 'clearance-needed', lines: [line({}), line({ level: 'clearance-needed' })] })?.lines).toHaveLength(1);
  });

  test('not a technique that is left out, and not a line that was cleared', () => {
    expect(stopOf({ status: 'proceed', lines: [line({ urgency: null, reach: 'techniques' }), line({ cleared: true })] })).toBeUndefined();
  });
});

describe('what a visit is called', () => {
  test('"proceed" only where nothing limits it', () => {
    expect(levelOfVisit({ status: 'proceed', atLeast: 'proceed', lines: [] })).toBe('proceed');
    expect(levelOfVisit({ status: 'proceed', atLeast: 'proceed', lines: [line({ urgency: null, reach: 'techniques' })] })).toBe('modify');
    expect(levelOfVisit({ status: 'not-screened', atLeast: 'proceed', lines: [line({ level: 'emergency' })] })).toBe('emergency');
  });
});
