import { blankInbound, isInboundDraft } from './inbound-draft';

const begun = { ...blankInbound('m'), patient: { id: 'p', name: 'Robin Vale' }, party: { contactId: null, name: 'Dr Quist' }, paperId: 'f', madeId: 'r' };

it('comes back as it was kept', () => {
  expect([blankInbound('m'), begun].every((draft) => isInboundDraft(JSON.parse(JSON.stringify(draft))))).toBe(true);
});

it.each([
  ['nothing', undefined], ['no fields', {}], ['another urgency', { ...begun, urgency: 'soon' }], ['a patient without a name', { ...begun, patient: { id: 'p' } }],
  ['half of a letter', { ...begun, typed: { question: 'What now?' } }], ['no sender', { ...begun, party: null }], ['nobody’s', { ...begun, ownerId: null }],
])('is not taken for %s', (_what, kept) => expect(isInboundDraft(kept)).toBe(false));
