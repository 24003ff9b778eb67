// Whose drafts a part of the page writes. The staff area and the patient's intake each provide one.
import { createContext, useContext } from 'react';

const DraftScope = createContext<string | undefined>(undefined);

export const DraftScopeProvider = DraftScope.Provider;

export const accountScope = (accountId: string): string => `account:${accountId}`;

export const useDraftScope = (): string => {
  const scope = useContext(DraftScope);
  if (scope === undefined) throw new Error('No draft scope around this screen.');
  return scope;
};
