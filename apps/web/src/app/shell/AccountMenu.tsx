import { Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconArrowsExchange, IconDevices, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useSession } from '../../lib/session';
import { urls } from '../../lib/urls';
import { togglePrivacy, usePrivacy } from '../../ui/privacy/privacy';
import { AccountFace, type FaceProps } from './AccountFace';
import { LeaveDialog, type LeaveKind } from './LeaveDialog';
import { useLeave } from './use-leave';
import styles from './AccountButton.module.css';

const schemes: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

const isScheme = (value: string): value is MantineColorScheme => schemes.some((scheme) => scheme.value === value);

export const AccountMenu = ({ look }: FaceProps) => {
  const { account, memberships } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const navigate = useNavigate();
  const privacy = usePrivacy();
  const [question, setQuestion] = useState<LeaveKind>();
  // The library would give the focus back to the button that this menu has replaced.
  const target = useRef<HTMLButtonElement>(null);
  const leave = useLeave(setQuestion);
  return (
    <>
      <Menu defaultOpened position={look === 'wide' ? 'top-start' : 'bottom-end'} width={264} withinPortal withInitialFocusPlaceholder={false} returnFocus={false} onClose={() => target.current?.focus()}>
        <Menu.Target>
          <button ref={target} type="button" className={styles.button} data-look={look}><AccountFace look={look} /></button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{account.email}</Menu.Label>
          <Menu.Item leftSection={<IconUserCircle size={18} aria-hidden />} onClick={() => void navigate({ to: urls.account() })}>Your account</Menu.Item>
          {memberships.length > 1 && (
            <Menu.Item leftSection={<IconArrowsExchange size={18} aria-hidden />} onClick={() => void navigate({ to: urls.chooseClinic() })}>
              Switch clinic
            </Menu.Item>
          )}
          <Menu.CheckboxItem checked={privacy} onChange={togglePrivacy}>Hide patients’ names</Menu.CheckboxItem>
          <Menu.Divider />
          <Menu.Label>Colours</Menu.Label>
          <Menu.RadioGroup value={colorScheme} onChange={(value) => isScheme(value) && setColorScheme(value)}>
            {schemes.map((scheme) => <Menu.RadioItem key={scheme.value} value={scheme.value}>{scheme.label}</Menu.RadioItem>)}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave('here')}>Sign out</Menu.Item>
          <Menu.Item leftSection={<IconDevices size={18} aria-hidden />} onClick={() => setQuestion('everywhere')}>Sign out everywhere…</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <LeaveDialog kind={question} onClose={() => setQuestion(undefined)} />
    </>
  );
};
