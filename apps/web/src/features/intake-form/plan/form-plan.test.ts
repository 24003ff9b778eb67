import { intakeFormWith, medicineClassFacts, stableAnswers, type IntakeAnswers, type IntakeContext, type SectionId } from '@legwork/clinical';
import { formPlan, questionsOf } from './form-plan';

const form = intakeFormWith(medicineClassFacts);
const context: IntakeContext = { today: '2026-11-20', birthDate: '1990-05-17', sexAtBirth: 'male' };
const told: IntakeAnswers = { 'hx.pad': false, 'hx.dvt': true, 'hx.dvtWeeks': '2020-03', 'hx.diabetes': false, medicines: { entries: [{ text: 'warfarin' }] }, allergies: { none: true }, 'hx.osteoporosis': true };
const stable = stableAnswers({ acceptedOn: '2026-09-01', answers: told }, context.today);
const plan = (given: IntakeAnswers, changing: readonly SectionId[] = [], requested: Parameters<typeof formPlan>[0]['requested'] = null) =>
  formPlan({ form, context: { ...context, previousOn: '2026-09-01' }, given, stable, changing: new Set(changing), requested });
const ids = (...args: Parameters<typeof plan>) => plan(...args).map(({ id }) => id);

test('a first visit has the screens of the form', () => {
  const first = formPlan({ form, context, given: {}, stable: {}, changing: new Set(), requested: null });
  expect(first.map(({ id }) => id)).toEqual(form.visibleItems({}, context).map(({ item }) => item.id));
});

test('who returns is asked what changed, then confirms one card per section, then answers the rest', () => {
  expect(ids({}).slice(0, 7)).toEqual(['respondent', 'changes.since', 'confirm.circulation', 'confirm.history', 'confirm.medicines', 'confirm.body', 'story.complaint']);
  const shown = plan({}).filter(({ kind }) => kind === 'item').flatMap((screen) => questionsOf(screen).map(({ id }) => id));
  expect(shown).toContain('risk.longTravel4w');
  expect(shown).not.toContain('hx.dvt');
  expect(shown).not.toContain('medicines');
  expect(shown).toContain('meds.listConfirmed');
});

test('a changed section is looked through where its card would be, and only there', () => {
  const order = ids({}, ['medicines']);
  expect(order.slice(2, 7)).toEqual(['confirm.circulation', 'confirm.history', 'medicines.list', 'allergies', 'confirm.body']);
  expect(order.filter((id) => id === 'medicines.list')).toHaveLength(1);
});

test('the cards stay when they are confirmed, so that Back finds them', () => {
  expect(ids({ ...stable })).toContain('confirm.history');
});

test('a form that was sent back shows what the clinic asks about, and the signature', () => {
  const everything = Object.fromEntries(form.visibleItems({}, context).flatMap(({ questions }) => questions.map(({ id }) => [id, { notSure: true }])));
  expect(ids(everything, [], { ids: ['medicines', 'pain.now'], givenBefore: everything })).toEqual(['pain.levels', 'medicines.list', 'consent']);
});
