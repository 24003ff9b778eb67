// What can be done with one intake from the list: show, send or hand over its form, take the link back, withdraw the request.
import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDeviceTablet, IconDots, IconLink, IconLinkOff, IconMail, IconTrashX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { urls } from '../../lib/urls';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { ButtonLink } from '../../ui/links';
import { notify } from '../../ui/notices/notify';
import { initialsOf, usePrivacy } from '../../ui/privacy/privacy';
import { HandOverDialog } from './HandOverDialog';
import type { Intake } from './intake-states';
import { LinkDialog } from './LinkDialog';
import { intakesKey, mailLink, makeLink, revokeLink, withdrawIntake } from './queries';
import styles from './intakes.module.css';

type Asking = 'replace' | 'revoke' | 'withdraw' | 'hand-over';

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
  const mail = useMutation({
    mutationFn: () => mailLink(intake.id),
    onSuccess: async () => {
      notify('The link is on its way by e-mail');
      await reload();
    },
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
  const getLink = hasLink ? 'New link' : 'Get link';
  // A new link ends the old one: somebody may be answering through it at this moment.
  const isBeingAnswered = hasLink && (intake.status === 'opened' || intake.status === 'in-progress');
  const hasMenu = intake.can.withdraw || intake.can.sendLink;
  const mayReview = intake.can.seeAnswers && intake.status !== 'withdrawn' && intake.status !== 'requested';
  return (
    <div className={styles.actions}>
      {mayReview && (
        <ButtonLink to={urls.intakeReview(intake.id)} variant={intake.status === 'submitted' ? 'filled' : 'default'} size="sm" aria-label={`${intake.status === 'submitted' ? 'Review' : 'Open'} intake of ${name}`}>
          {intake.status === 'submitted' ? 'Review' : 'Open'}
        </ButtonLink>
      )}
      {intake.can.sendLink && (
        <Button
          variant="default" size="sm" loading={link.isPending} leftSection={<IconLink size={16} aria-hidden />} aria-label={`${getLink} for ${name}`}
          onClick={() => (isBeingAnswered ? setAsking('replace') : link.mutate())}
        >
          {getLink}
        </Button>
      )}
      {hasMenu && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={`More for the intake of ${name}`}><IconDots size={18} aria-hidden /></ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {intake.can.sendLink && (
              <>
                <Menu.Item leftSection={<IconMail size={16} aria-hidden />} onClick={() => mail.mutate()}>Send link by e-mail</Menu.Item>
                <Menu.Item leftSection={<IconDeviceTablet size={16} aria-hidden />} onClick={() => setAsking('hand-over')}>Hand over this device</Menu.Item>
              </>
            )}
            {intake.can.sendLink && hasLink && (
              <Menu.Item leftSection={<IconLinkOff size={16} aria-hidden />} onClick={() => setAsking('revoke')}>Switch link off</Menu.Item>
            )}
            {intake.can.withdraw && (
              <Menu.Item leftSection={<IconTrashX size={16} aria-hidden />} onClick={() => setAsking('withdraw')}>Withdraw intake</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      <LinkDialog link={link.data} onClose={() => link.reset()} />
      <HandOverDialog opened={asking === 'hand-over'} onClose={() => setAsking(undefined)} intakeId={intake.id} patientName={intake.patientName} />
      <ConfirmDialog opened={asking === 'replace'} onClose={() => setAsking(undefined)} title="Replace the link?" confirmLabel="Make a new link" onConfirm={() => link.mutate()}>
        {name} has opened the present link and may be answering now. It stops working; the answers are kept.
      </ConfirmDialog>
      <ConfirmDialog opened={asking === 'revoke'} onClose={() => setAsking(undefined)} title="Switch off the link of this intake?" confirmLabel="Switch off" onConfirm={revoke}>
        Nobody can open it any more until a new link is made. Answers given so far are kept.
      </ConfirmDialog>
      <ConfirmDialog opened={asking === 'withdraw'} onClose={() => setAsking(undefined)} title="Withdraw this intake?" confirmLabel="Withdraw" onConfirm={withdraw}>
        Its link stops working and it can no longer be answered or accepted. Request a new one if it is needed after all.
      </ConfirmDialog>
    </div>
  );
};
