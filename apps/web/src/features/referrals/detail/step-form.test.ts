import type { Referral } from '../referral-words';
import { missingFields, stepRequest } from './step-form';

const referral = (part: Partial<Referral> = {}): Referral => ({
  id: 'r', patientId: 'p', patientName: 'Ada Example', episodeId: null, direction: 'outbound', status: 'sent', urgency: 'routine', dueOn: '2026-11-30',
  overdue: false, daysInState: 0, ownerId: 'o', ownerName: 'Owner', contactId: null, toName: 'Dr. X', reason: '', question: '', letter: null, ruleId: null,
  screeningId: null, sentAt: null, sentBy: null, appointmentOn: null, reply: null, repliedOn: null, outcome: null, patientTold: false, closeReason: null,
  createdAt: '2026-11-01T08:00:00.000Z', closedAt: null, escalatedAt: null, events: [], version: 1, can: { edit: true, editLetter: false, steps: [], bringEffects: false }, ...part,
});

describe('what a step needs', () => {
  it('sending needs a way', () => {
    expect(Object.keys(missingFields('send', referral(), {}))).toEqual(['way']);
    expect(missingFields('send', referral(), { way: 'faxed' })).toEqual({});
  });

  it('blanks are no text', () => expect(Object.keys(missingFields('reply', referral(), { reply: '  ' }))).toEqual(['reply']));

  it('closing an open loop needs outcome, patient told and the reason', () => {
    expect(Object.keys(missingFields('close', referral(), {}))).toEqual(['outcome', 'patientTold', 'closeReason']);
  });

  it('closing a loop that is done needs nothing more', () => {
    expect(missingFields('close', referral({ outcome: 'Scan was clear.', patientTold: true, reply: 'No clot.' }), {})).toEqual({});
  });

  it('a patient not told is no "no"', () => expect(Object.keys(missingFields('close', referral({ outcome: 'x', reply: 'y' }), { patientTold: false }))).toEqual(['patientTold']));
});

describe('the request', () => {
  it('holds only what the step takes', () => {
    expect(stepRequest('appointment', referral(), { appointmentOn: '2026-12-01', reply: 'left over from another form', note: ' ' }))
      .toEqual({ step: 'appointment', appointmentOn: '2026-12-01' });
  });

  it('sends "patient told" only as a yes', () => {
    expect(stepRequest('reply', referral(), { reply: ' Fine. ', patientTold: false })).toEqual({ step: 'reply', reply: 'Fine.' });
    expect(stepRequest('reply', referral(), { reply: 'Fine.', patientTold: true })).toEqual({ step: 'reply', reply: 'Fine.', patientTold: true });
  });

  it('does not ask again for what is known', () => {
    expect(stepRequest('reply', referral({ patientTold: true }), { reply: 'Fine.', patientTold: true })).toEqual({ step: 'reply', reply: 'Fine.' });
  });

  it('drops a way that does not exist', () => expect(stepRequest('send', referral(), { way: 'pigeon' })).toEqual({ step: 'send' }));
});
