// What can be done with one intake from the list: hand out its link, take it back, withdraw the request.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconLink, IconLinkOff, IconTrashX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { urls } from '../../lib/urls';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { ButtonLink } from '../../ui/links';
import { notify } from '../../ui/notices/notify';
import { initialsOf, usePrivacy } from '../../ui/privacy/privacy';
import type { Intake } from './intake-states';
import { LinkDialog } from './LinkDialog';
import { intakesKey, makeLink, revokeLink, withdrawIntake } from './queries';
import styles from './intakes.module.css';

type Asking = 'revoke' | 'withdraw';

export const IntakeActions = ({ intake }: { readonly intake: Intake }) => {
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<Asking>();
  const isPrivate = usePrivacy();
  const name = isPrivate ? initialsOf(intake.patientName) : intake.patientName;
  const reload = () => queryClient.invalidateQueries({ queryKey: intakesKey });
  const link = useMutation({
    mutationFn: () => makeLink(intake.id),
    onSuccess: reload,
    onError: (error) => notify(sentenceFor(error)),
  });
  const revoke = async (): Promise<void> => {
    await revokeLink(intake.id);
    notify('The link no longer works');
    await reload();
  };
  const withdraw = async (): Promise<void> => {
    try {
      await withdrawIntake(intake);
      notify('Intake withdrawn');
    } finally {
      await reload();
    }
  };
  const hasLink = intake.linkExpiresAt !== null;
  const hasMenu = intake.can.withdraw || (intake.can.sendLink && hasLink);
  const mayReview = intake.can.seeAnswers && intake.status !== 'withdrawn' && intake.status !== 'requested';
  return (
    <div className={styles.actions}>
      {mayReview && (
        <ButtonLink to={urls.intakeReview(intake.id)} variant={intake.status === 'submitted' ? 'filled' : 'default'} size="sm" aria-label={`${intake.status === 'submitted' ? 'Review' : 'Open'} intake of ${name}`}>
          {intake.status === 'submitted' ? 'Review' : 'Open'}
        </ButtonLink>
      )}
      {intake.can.sendLink && (
        <Button variant="default" size="sm" loading={link.isPending} leftSection={<IconLink size={16} aria-hidden />} onClick={() => link.mutate()} aria-label={`Get a link for ${name}`}>
          Get link
        </Button>
      )}
      {hasMenu && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={`More for the intake of ${name}`}><IconDots size={18} aria-hidden /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {intake.can.sendLink && hasLink && (
              <Menu.Item leftSection={<IconLinkOff size={16} aria-hidden />} onClick={() => setAsking('revoke')}>Switch links off</Menu.Item>
            )}
            {intake.can.withdraw && (
              <Menu.Item leftSection={<IconTrashX size={16} aria-hidden />} onClick={() => setAsking('withdraw')}>Withdraw intake</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <LinkDialog link={link.data} onClose={() => link.reset()} />
      <ConfirmDialog opened={asking === 'revoke'} onClose={() => setAsking(undefined)} title="Switch off the links of this intake?" confirmLabel="Switch off" onConfirm={revoke}>
        Nobody can open it any more until a new link is made. Answers given so far are kept.
      </ConfirmDialog>
      <ConfirmDialog opened={asking === 'withdraw'} onClose={() => setAsking(undefined)} title="Withdraw this intake?" confirmLabel="Withdraw" onConfirm={withdraw}>
        Its links stop working and it can no longer be answered or accepted. Request a new one if it is needed after all.
      </ConfirmDialog>
    </div>
  );
};
