import '@mantine/spotlight/styles.layer.css';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Command } from '../../ui/commands';
import { useCommands } from '../command-sources';

const [store, spotlight] = createSpotlight();

const byGroup = (commands: readonly Command[]): [string, Command[]][] => {
  const groups = new Map<string, Command[]>();
  for (const command of commands) groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  return [...groups];
};

interface CommandPaletteProps {
  /** Grows with every wish to open it */
  readonly asked: number;
}

export const CommandPalette = ({ asked }: CommandPaletteProps) => {
  const [query, setQuery] = useState('');
  const commands = useCommands(query);
  const navigate = useNavigate();
  useEffect(() => {
    if (asked > 0) spotlight.open();
  }, [asked]);
  return (
    <Spotlight.Root store={store} query={query} onQueryChange={setQuery} shortcut={null} scrollable maxHeight={420} overlayProps={{ blur: 0 }}>
      <Spotlight.Search placeholder="Find a patient or a page" aria-label="Find a patient or a page" />
      <Spotlight.ActionsList>
        {byGroup(commands).map(([group, members]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {members.map((command) => (
              <Spotlight.Action key={command.id} onClick={() => void navigate({ to: command.to })} {...(command.show === undefined ? { label: command.label } : {})} rightSection={command.hint}>
                {command.show}
              </Spotlight.Action>
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {commands.length === 0 && <Spotlight.Empty>Nothing found.</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
};
