import type { Finding } from './finding-queries';
import { lastValue } from './last-values';

const girth = (cm: number, side: 'left' | 'right', change: Partial<Finding> = {}): Finding => ({
  id: `${cm}`, patientId: 'p', episodeId: null, sessionId: 'before', kind: 'girth', region: 'calf', side, data: { landmark: '10 cm below', cm }, summary: '',
  authorId: 'a', authorName: 'A', recordedAt: '2026-03-01T10:00:00.000Z', status: 'active', version: 1, can: { edit: true }, screening: null, ...change,
});

const last = (findings: Finding[]) => lastValue(findings, 'left', { landmark: '10 cm below' }, 'cm', 'now')?.value;

it('is the newest of the same side and landmark', () => expect(last([girth(36, 'right'), girth(38, 'left'), girth(40, 'left')])).toBe(38));
it('is never of the visit itself', () => expect(last([girth(38, 'left', { sessionId: 'now' }), girth(40, 'left')])).toBe(40));
it('is not one entered in error', () => expect(last([girth(38, 'left', { status: 'entered-in-error' })])).toBeUndefined());
it('is not one of another landmark', () => expect(last([girth(38, 'left', { data: { landmark: 'knee', cm: 38 } })])).toBeUndefined());
