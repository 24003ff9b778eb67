import { ActionIcon, Button } from '@mantine/core';
import { IconChevronDown, IconDotsVertical, type Icon as TablerIcon } from '@tabler/icons-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface MenuAction {
  readonly id: string;
  readonly label: ReactNode;
  readonly Icon?: TablerIcon;
  readonly run: () => void;
  readonly disabled?: boolean;
}

export interface ActionMenuProps {
  /** Names the button for everybody who cannot see what it stands beside: "More for Knee pain" */
  readonly label: string;
  /** Shown on the button; without it the button is three dots */
  readonly text?: string | undefined;
  readonly actions: readonly MenuAction[];
}

type TriggerProps = Pick<ActionMenuProps, 'label' | 'text'> & Omit<ComponentPropsWithRef<'button'>, 'style' | 'color' | 'children'>;

export const MenuTrigger = ({ label, text, ...rest }: TriggerProps) =>
  text === undefined
    ? <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} {...rest}><IconDotsVertical size={18} aria-hidden /></ActionIcon>
    : <Button variant="default" aria-label={label} rightSection={<IconChevronDown size={16} aria-hidden />} {...rest}>{text}</Button>;
