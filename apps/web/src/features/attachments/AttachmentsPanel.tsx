// Papers that belong to a referral: the letter it came with, replies, results.
import { Button } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { AddAttachment } from './AddAttachment';
import { AttachmentList } from './AttachmentList';
import { attachmentsQuery, type AttachmentKind } from './queries';
import styles from './attachments.module.css';

interface AttachmentsPanelProps {
  readonly referralId: string;
  readonly status: string;
  /** Who is on the other side. */
  readonly party: string;
  /** What is most likely added next. */
  readonly usual: AttachmentKind;
}

export const AttachmentsPanel = ({ referralId, status, party, usual }: AttachmentsPanelProps) => {
  const [isAdding, setAdding] = useState(false);
  const query = useQuery(attachmentsQuery(referralId, status));
  return (
    <Section
      title="Attachments"
      actions={query.data?.canAdd === true && <Button variant="default" size="sm" leftSection={<IconPaperclip size={16} aria-hidden />} onClick={() => setAdding(true)}>Add</Button>}
    >
      <Loaded query={query} label="Loading attachments" loading={<LoadingState label="Loading attachments" blocks={[56]} />}>
        {({ items }) => (items.length === 0 ? <p className={styles.quiet}>Nothing is attached yet. Letters, replies and results are kept here.</p> : <AttachmentList items={items} />)}
      </Loaded>
      {isAdding && <AddAttachment referralId={referralId} kind={usual} source={party} onClose={() => setAdding(false)} />}
    </Section>
  );
};
