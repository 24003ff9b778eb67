// Sending questions back: only those chosen are asked again, under a message; then the patient needs a link that works.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { formatDate, todayIn } from '../../../lib/dates';
import { useDraft } from '../../../lib/drafts/use-draft';
import { hasCode, sentenceFor } from '../../../lib/problems';
import { useSession } from '../../../lib/session';
import { urls } from '../../../lib/urls';
import { Dialog } from '../../../ui/dialog/Dialog';
import type { Intake } from '../intake-states';
import { LinkShown } from '../LinkDialog';
import { intakesKey, makeLink, returnIntake, type IntakeReview } from '../queries';
import { questionWords } from './review-outline';
import styles from './review.module.css';

interface ReturnDialogProps {
  readonly review: IntakeReview;
  readonly itemIds: readonly string[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

const Returned = ({ intake }: { readonly intake: Intake }) => {
  const { clinic } = useSession();
  const navigate = useNavigate();
  const link = useMutation({ mutationFn: () => makeLink(intake.id) });
  const leave = (): void => void navigate({ to: urls.intakes('open') });
  if (link.data !== undefined) {
    return (
      <div className={styles.dialog}>
        <LinkShown link={link.data} />
        <div className={styles.editButtons}><Button variant="default" onClick={leave}>To the list</Button></div>
      </div>
    );
  }
  return (
    <div className={styles.dialog}>
      <p role="status">
        {intake.linkExpiresAt === null
          ? 'The questions wait for the patient. The earlier link no longer works: hand over a new one.'
          : `The questions wait for the patient. The earlier link opens them until ${formatDate(todayIn(clinic.timeZone, new Date(intake.linkExpiresAt)))}.`}
      </p>
      {link.isError && <p role="alert" className={styles.failure}>{sentenceFor(link.error)}</p>}
      <div className={styles.editButtons}>
        <Button variant="default" onClick={leave}>To the list</Button>
        <Button loading={link.isPending} onClick={() => link.mutate()}>Get a new link</Button>
      </div>
    </div>
  );
};

export const ReturnDialog = ({ review, itemIds, opened, onClose }: ReturnDialogProps) => {
  const queryClient = useQueryClient();
  const message = useDraft(`intake-return:${review.id}`, '', isText);
  const send = useMutation({
    mutationFn: () => returnIntake(review, { itemIds: [...itemIds], ...(message.value.trim() !== '' && { message: message.value.trim() }) }),
    onSuccess: async () => {
      await message.clear('');
      await queryClient.invalidateQueries({ queryKey: [...intakesKey, 'list'] });
    },
    onError: (error) => {
      if (hasCode(error, 'stale-version')) void queryClient.invalidateQueries({ queryKey: [...intakesKey, review.id] });
    },
  });
  return (
    <Dialog opened={opened} onClose={onClose} title={send.isSuccess ? 'Sent back' : 'Ask the patient again'} mayDismiss={!send.isSuccess}>
      {send.isSuccess ? <Returned intake={send.data} /> : (
        <form
          className={styles.dialog} aria-label="Ask the patient again"
          onSubmit={(event) => {
            event.preventDefault();
            send.mutate();
          }}
        >
          <p>Only {itemIds.length === 1 ? 'this question is' : `these ${itemIds.length} questions are`} asked again; everything else is kept.</p>
          <ul className={styles.remarks}>{itemIds.map((itemId) => <li key={itemId}>{questionWords(itemId)}</li>)}</ul>
          <Textarea
            label="Message to the patient" description="Shown above the questions, in plain words." autosize minRows={3} maxRows={10} maxLength={1000} data-autofocus
            value={message.value} onChange={(event) => message.set(event.currentTarget.value)}
          />
          {send.isError && <p role="alert" className={styles.failure}>{sentenceFor(send.error)}</p>}
          <div className={styles.editButtons}>
            <Button variant="default" onClick={onClose}>Cancel</Button>
            <Button type="submit" loading={send.isPending}>Send back</Button>
          </div>
        </form>
      )}
    </Dialog>
  );
};
