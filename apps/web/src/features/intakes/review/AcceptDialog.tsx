// Accepting puts everything into the chart at once and screens anew, so it is asked for with what comes of it.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { hasCode } from '../../../lib/problems';
import { urls } from '../../../lib/urls';
import { ConfirmDialog } from '../../../ui/dialog/ConfirmDialog';
import { notify } from '../../../ui/notices/notify';
import { SeverityBanner } from '../../../ui/severity/SeverityBanner';
import { acceptIntake, intakesKey, type IntakeReview } from '../queries';
import { unfitAnswers } from './unfit-answers';
import { previewLevel } from './ScreeningPreview';
import styles from './review.module.css';

interface AcceptDialogProps {
  readonly review: IntakeReview;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const remarksOf = (review: IntakeReview): string[] => {
  const unfit = unfitAnswers(review).filter(({ itemIds }) => itemIds.length > 0).length;
  const missing = review.missing.length;
  const before = review.answers.filter(({ acceptedAt }) => acceptedAt !== null).length;
  return [
    ...(unfit === 0 ? [] : [`${plural(unfit, 'pair of answers does', 'pairs of answers do')} not fit together.`]),
    ...(missing === 0 ? [] : [`${plural(missing, 'question is', 'questions are')} not answered.`]),
    ...(before === 0 ? [] : [`${plural(before, 'answer was', 'answers were')} accepted before and ${before === 1 ? 'stays' : 'stay'} as ${before === 1 ? 'it is' : 'they are'} in the chart.`]),
  ];
};

export const AcceptDialog = ({ review, opened, onClose }: AcceptDialogProps) => {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const remarks = remarksOf(review);
  const accept = async (): Promise<void> => {
    try {
      const { factsRecorded, medicinesRecorded } = await acceptIntake(review);
      notify(`Accepted: ${plural(factsRecorded, 'fact', 'facts')} and ${plural(medicinesRecorded, 'medicine', 'medicines')} recorded`);
    } catch (cause) {
      if (hasCode(cause, 'stale-version')) await queryClient.invalidateQueries({ queryKey: [...intakesKey, review.id] });
      throw cause;
    }
    await navigate({ to: urls.chart(review.patientId) });
    await queryClient.invalidateQueries({ queryKey: intakesKey });
    await queryClient.invalidateQueries({ queryKey: ['patients', review.patientId] });
  };
  return (
    <ConfirmDialog opened={opened} onClose={onClose} title="Accept all answers?" confirmLabel="Accept all" onConfirm={accept}>
      <div className={styles.dialog}>
        <p>The answers enter the chart with who gave them, and the screening runs again. They can be changed there afterwards, not here.</p>
        {review.preview !== null && <SeverityBanner level={previewLevel(review.preview)} />}
        {remarks.length > 0 && <ul className={styles.remarks}>{remarks.map((remark) => <li key={remark}>{remark}</li>)}</ul>}
      </div>
    </ConfirmDialog>
  );
};
