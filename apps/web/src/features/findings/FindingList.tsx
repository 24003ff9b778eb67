// The findings of the visit, one line each; taking one back says that it was entered in error and keeps it on record.
import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { withdrawFinding, type Finding } from './finding-queries';
import styles from './findings.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onChanged: (finding: Finding) => void;
}

export const FindingList = ({ findings, onChanged }: FindingListProps) => {
  const [asked, setAsked] = useState<Finding>();
  return (
    <>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <span>{finding.summary}</span>
            {finding.can.edit && (
              <ActionIcon variant="subtle" color="gray" aria-label={`Take back: ${finding.summary}`} onClick={() => setAsked(finding)}><IconX size={16} aria-hidden /></ActionIcon>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asked !== undefined} onClose={() => setAsked(undefined)} title="Take this finding back?" confirmLabel="Entered in error"
        onConfirm={async () => { if (asked !== undefined) onChanged(await withdrawFinding(asked)); }}
      >
        {asked?.summary}. It stays in the history as entered in error. Its line in Objective goes too, unless you changed it: then it is yours.
      </ConfirmDialog>
    </>
  );
};
