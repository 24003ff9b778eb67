// The answers: what differs from the chart first, then the form's sections.
import { Button } from '@mantine/core';
import { isWithdrawn } from '@legwork/clinical';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { formatDate } from '../../../lib/dates';
import { Section } from '../../../ui/page/Section';
import { EmptyState } from '../../../ui/states/EmptyState';
import type { ReviewedAnswer } from '../queries';
import { AnswerRow } from './AnswerRow';
import { PainPicture } from './PainPicture';
import type { OutlineSection } from './review-outline';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

const Rows = ({ answers, desk, label }: { readonly answers: readonly ReviewedAnswer[]; readonly desk: ReviewDesk; readonly label: string }) => (
  <ul className={styles.rows} aria-label={label}>{answers.map((answer) => <AnswerRow key={answer.itemId} answer={answer} desk={desk} />)}</ul>
);

const foldWords = ({ denied }: OutlineSection): string => {
  const takenBack = denied.filter(({ value }) => isWithdrawn(value)).length;
  const counts: readonly (readonly [number, string])[] = [[denied.length - takenBack, 'answered no'], [takenBack, 'taken back']];
  return counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`).join(', ');
};

const Fold = ({ section, desk }: { readonly section: OutlineSection; readonly desk: ReviewDesk }) => {
  const { denied, id } = section;
  if (denied.length === 0) return null;
  const isOpen = desk.unfolded.has(id);
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Button
        variant="subtle" color="gray" className={styles.fold} aria-expanded={isOpen} leftSection={<Icon size={16} aria-hidden />} onClick={() => desk.fold(id)}
        data-with={section.told.length > 0 ? 'rows' : undefined}
      >
        {foldWords(section)}
      </Button>
      {isOpen && <Rows answers={denied} desk={desk} label={`${section.title}: ${foldWords(section)}`} />}
    </>
  );
};

const changedWords = ({ review: { lastAcceptedOn } }: ReviewDesk): string =>
  (lastAcceptedOn === null ? 'Different from the chart.' : `Different from the chart, or from the intake of ${formatDate(lastAcceptedOn)}.`);

export const AnswerSections = ({ desk }: { readonly desk: ReviewDesk }) => {
  const { changed, sections } = desk.outline;
  if (changed.length + sections.length === 0) {
    return <Section title="Answers"><EmptyState title="No answers yet">The patient has not begun.</EmptyState></Section>;
  }
  return (
    <>
      {changed.length > 0 && (
        <Section title={`Changed (${changed.length})`} lead={changedWords(desk)} flush><Rows answers={changed} desk={desk} label="Changed" /></Section>
      )}
      {sections.map((section) => (
        <Section key={section.id} title={section.title} flush>
          {section.id === 'pain' && <PainPicture answers={desk.review.answers} />}
          {section.told.length > 0 && <Rows answers={section.told} desk={desk} label={section.title} />}
          <Fold section={section} desk={desk} />
        </Section>
      ))}
    </>
  );
};
