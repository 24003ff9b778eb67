// The sentence over a card, and where its questions are when it is looked through.
import { intakeItems, type ConfirmGroup, type IntakeMessageKey, type SectionId } from '@legwork/clinical';

const titles: Readonly<Partial<Record<SectionId, IntakeMessageKey>>> = {
  'about-you': 'returning.title.about-you',
  circulation: 'returning.title.circulation',
  history: 'returning.title.history',
  medicines: 'returning.title.medicines',
  body: 'returning.title.body',
};

export const confirmTitle = (section: SectionId): IntakeMessageKey => titles[section] ?? 'returning.title.other';

export const firstItemOf = ({ questions }: ConfirmGroup): string | undefined =>
  intakeItems.find((item) => item.questions.some(({ id }) => id === questions[0]?.id))?.id;
