// What the command palette searches. A feature adds a hook of type CommandSource, called in useCommands.
import { usePatientCommands } from '../features/patients/patient-commands';
import { hasClinic, sessionQuery } from '../lib/session';
import { queryClient } from '../lib/query-client';
import { patterns, type UrlName } from '../lib/urls';
import type { Command, CommandSource } from '../ui/commands';
import { screenRoutes } from './routes';
import { navigationFor } from './shell/navigation';

const contains = (text: string, query: string): boolean => text.toLowerCase().includes(query.trim().toLowerCase());

const actions: readonly { readonly name: UrlName; readonly label: string }[] = [{ name: 'newPatient', label: 'New patient' }, { name: 'account', label: 'Your account' }];

const usePageCommands: CommandSource = (query) => {
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  const pages = session !== undefined && hasClinic(session) ? navigationFor(session) : [];
  const offered = [
    ...actions.filter(({ name }) => screenRoutes[name] !== undefined).map(({ name, label }) => ({ name, label, group: 'Actions' })),
    ...pages.map(({ name, label }) => ({ name, label, group: 'Pages' })),
  ];
  return offered
    .filter(({ label }) => contains(label, query))
    .map(({ name, label, group }): Command => ({ id: `page:${name}`, group, label, to: patterns[name] }));
};

/** Everything found for what was typed, in the order it is shown. */
export const useCommands: CommandSource = (query) => {
  const patients = usePatientCommands(query);
  const pages = usePageCommands(query);
  return [...patients, ...pages];
};
