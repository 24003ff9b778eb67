import { describe, expect, it } from '@jest/globals';
import { nextAction, type VisitState } from './next-action.js';

const ready: VisitState = { appointmentStatus: 'arrived', intakeState: 'accepted', safetyStatus: 'proceed', isCheckedIn: true, sessionStatus: null, seesClinicalDetail: true };

describe('the next action of a visit', () => {
  it.each<[string, Partial<VisitState>, string]>([
    ['all done and clear', {}, 'start-session'],
    ['limits do not stop a session', { safetyStatus: 'modify' }, 'start-session'],
    ['nobody was asked', { appointmentStatus: 'booked', intakeState: 'none', isCheckedIn: false }, 'send-intake'],
    ['the intake is out', { appointmentStatus: 'booked', intakeState: 'in-progress', isCheckedIn: false }, 'wait-for-intake'],
    ['answers wait for a look', { intakeState: 'submitted', isCheckedIn: false }, 'review-intake'],
    ['here without an intake', { intakeState: 'none', isCheckedIn: false }, 'check-in'],
    ['booked, answers accepted', { appointmentStatus: 'booked', isCheckedIn: false }, 'check-in'],
    ['questions are open', { safetyStatus: 'not-screened' }, 'ask-questions'],
    ['a letter is missing', { safetyStatus: 'clearance-needed' }, 'request-clearance'],
    ['stop', { safetyStatus: 'do-not-treat-refer' }, 'not-treated'],
    ['an emergency comes before everything', { safetyStatus: 'emergency', isCheckedIn: false, intakeState: 'submitted', sessionStatus: 'draft' }, 'emergency'],
    ['a note is begun', { sessionStatus: 'draft' }, 'continue-note'],
    ['the note is signed', { sessionStatus: 'signed' }, 'none'],
    ['over, but not signed', { appointmentStatus: 'done', sessionStatus: 'draft' }, 'continue-note'],
    ['cancelled', { appointmentStatus: 'cancelled' }, 'none'],
    ['an admin sends the intake', { seesClinicalDetail: false, intakeState: 'none' }, 'send-intake'],
    ['an admin is not told of an emergency’s next step', { seesClinicalDetail: false, safetyStatus: 'emergency' }, 'none'],
    ['an admin reviews nothing', { seesClinicalDetail: false, intakeState: 'submitted' }, 'none'],
  ])('%s', (_what, change, action) => {
    expect(nextAction({ ...ready, ...change })).toBe(action);
  });
});
