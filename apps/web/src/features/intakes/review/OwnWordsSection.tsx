// Words of the patient that may stand for a fact the form was answered otherwise: each is confirmed by a person or left.
import { Button } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { Section } from '../../../ui/page/Section';
import { AnswerEditForm } from './AnswerEditForm';
import { answerWords } from './answer-words';
import { Jump } from './Jump';
import { familyMentions, suggestedAnswers, type SuggestedAnswer } from './own-words';
import { questionWords } from './review-outline';
import type { ReviewDesk } from './use-review-desk';
import styles from './review.module.css';

const remarkOf = ({ denied, doubtful, year, side }: SuggestedAnswer): string =>
  [denied ? 'denied' : undefined, doubtful ? 'not certain' : undefined, side === undefined ? undefined : `${side} side`, year === undefined ? undefined : String(year)]
    .filter((part) => part !== undefined).join(', ');

const standingWords = (value: unknown, factId: string): string => (value === undefined ? 'not answered' : answerWords(factId, value).join('; '));

const Suggestion = ({ suggestion, desk }: { readonly suggestion: SuggestedAnswer; readonly desk: ReviewDesk }) => {
  const { factId, from, matchedText, ask, proposed, isAsked } = suggestion;
  const { review } = desk;
  const given = review.answers.find(({ itemId }) => itemId === factId);
  const remark = remarkOf(suggestion);
  const mayEdit = desk.mayEdit && isAsked && given?.acceptedAt == null;
  return (
    <li className={styles.cause}>
      <p className={styles.notice}>
        <IconQuote size={18} aria-hidden />
        <span><q lang={review.language} className={styles.told}>{matchedText}</q>{remark !== '' && ` (${remark})`}<span className={styles.remark}>{questionWords(factId)}: <b>{standingWords(given?.value, factId)}</b>. {ask}</span></span>
      </p>
      <div className={styles.jumps}><Jump itemId={from} desk={desk}>Their words</Jump></div>
      {mayEdit && desk.editing !== factId && (
        <Button variant="default" size="compact-sm" className={styles.fill} aria-label={`Confirm with the patient: ${questionWords(factId)}`} onClick={() => (given === undefined ? desk.edit(factId, proposed) : desk.goToEdit(factId, proposed))}>
          Answer it…
        </Button>
      )}
      {mayEdit && given === undefined && desk.editing === factId && !review.missing.includes(factId) && <AnswerEditForm itemId={factId} answer={undefined} desk={desk} />}
    </li>
  );
};

export const OwnWordsSection = ({ desk }: { readonly desk: ReviewDesk }) => {
  const suggestions = suggestedAnswers(desk.review.answers);
  const family = familyMentions(desk.review.answers);
  if (suggestions.length + family.length === 0) return null;
  return (
    <Section title={`In their own words (${suggestions.length + family.length})`} lead="Read from what was written. Ask before you change an answer.">
      <ul className={styles.causes}>
        {suggestions.map((suggestion) => <Suggestion key={`${suggestion.factId}-${suggestion.from}`} suggestion={suggestion} desk={desk} />)}
        {family.map(({ factId, matchedText, from }) => (
          <li key={`family-${factId}-${from}`} className={styles.cause}>
            <p className={styles.notice}><IconQuote size={18} aria-hidden /><span><q lang={desk.review.language} className={styles.told}>{matchedText}</q><span className={styles.remark}>Said of a relative.</span></span></p>
            <div className={styles.jumps}><Jump itemId={from} desk={desk}>Their words</Jump></div>
          </li>
        ))}
      </ul>
    </Section>
  );
};
