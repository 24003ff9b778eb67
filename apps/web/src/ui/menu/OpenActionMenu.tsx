import { Menu } from '@mantine/core';
import { useRef } from 'react';
import { MenuTrigger, type ActionMenuProps } from './MenuTrigger';

/** Takes the place of the plain button, already open; that is why it gives the focus back by itself. */
export const OpenActionMenu = ({ label, text, actions }: ActionMenuProps) => {
  const trigger = useRef<HTMLButtonElement>(null);
  return (
    <Menu defaultOpened position="bottom-end" withInitialFocusPlaceholder={false} returnFocus={false} onClose={() => trigger.current?.focus()}>
      <Menu.Target><MenuTrigger ref={trigger} label={label} text={text} /></Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ id, label: words, Icon, run, disabled = false }) => (
          <Menu.Item key={id} disabled={disabled} onClick={run} {...(Icon === undefined ? {} : { leftSection: <Icon size={16} aria-hidden /> })}>{words}</Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
