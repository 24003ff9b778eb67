// Sending questions back: only those chosen are asked again, under a message; then the patient needs a link that works.
import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schema } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts/use-draft';
import { hasCode, sentenceFor } from '../../../lib/problems';
import { urls } from '../../../lib/urls';
import { Dialog } from '../../../ui/dialog/Dialog';
import { SegmentedChoice } from '../../../ui/forms/SegmentedChoice';
import { LinkShown } from '../LinkDialog';
import { intakesKey, returnIntake, shownLink, type IntakeReview } from '../queries';
import { questionWords } from './review-outline';
import styles from './review.module.css';

interface ReturnDialogProps {
  readonly review: IntakeReview;
  readonly itemIds: readonly string[];
  readonly opened: boolean;
  readonly onClose: () => void;
}

type SendBy = NonNullable<Schema['IntakeReturn']['sendBy']>;

const ways = [
  { value: 'link', label: 'Show a link', hint: 'As a code to scan, or to copy' },
  { value: 'email', label: 'Send by e-mail', hint: 'To the address in the chart' },
] as const satisfies readonly { value: SendBy; label: string; hint: string }[];

const isText = (value: unknown): value is string => typeof value === 'string';

const Returned = ({ link }: { readonly link: Schema['IntakeLinkResponse'] }) => {
  const navigate = useNavigate();
  return (
    <div className={styles.dialog}>
      <p role="status">{link.url === null ? 'The questions are on their way by e-mail.' : 'The questions wait for the patient. The earlier link no longer opens: hand over this one.'}</p>
      {link.url !== null && <LinkShown link={shownLink(link)} />}
      <div className={styles.editButtons}><Button variant="default" onClick={() => void navigate({ to: urls.intakes('open') })}>To the list</Button></div>
    </div>
  );
};

export const ReturnDialog = ({ review, itemIds, opened, onClose }: ReturnDialogProps) => {
  const queryClient = useQueryClient();
  const message = useDraft(`intake-return:${review.id}`, '', isText);
  const [sendBy, setSendBy] = useState<SendBy>('link');
  const send = useMutation({
    mutationFn: () => returnIntake(review, { sendBy, itemIds: [...itemIds], ...(message.value.trim() !== '' && { message: message.value.trim() }) }),
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
      {send.isSuccess ? <Returned link={send.data.link} /> : (
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
          <SegmentedChoice label="How does it get there?" options={ways} value={sendBy} onChange={setSendBy} />
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
