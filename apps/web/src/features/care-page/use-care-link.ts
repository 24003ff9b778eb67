// From the address to the open page: is the link good, does this browser know the birth date already.
import type { IntakeLanguage } from '@legwork/clinical';
import { useCallback, useEffect, useState } from 'react';
import { Problem } from '../../lib/api';
import { exchangeCare, readCare, type Care, type CareDoor } from './care-api';

export type CareState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | { readonly kind: 'check'; readonly door: CareDoor }
  | { readonly kind: 'open'; readonly care: Care };

export interface CareControl {
  readonly state: CareState;
  readonly opened: (care: Care) => void;
  readonly again: () => void;
}

/** Which link this browser passed the birth date check for: its cookie is used without asking again. */
const passedKey = 'legwork-care-passed';

const passed = (): string | null => {
  try {
    return localStorage.getItem(passedKey);
  } catch {
    return null; // storage is switched off: the birth date is asked again
  }
};

const remember = (scope: string): void => {
  try {
    localStorage.setItem(passedKey, scope);
  } catch {
    // storage is switched off: the birth date is asked again next time
  }
};

async function open(token: string, scope: string): Promise<CareState> {
  try {
    if (passed() === scope) {
      try {
        return { kind: 'open', care: await readCare() };
      } catch (cause) {
        if (!(cause instanceof Problem) || cause.status !== 401) throw cause;
      }
    }
    return { kind: 'check', door: await exchangeCare(token) };
  } catch (problem) {
    return { kind: 'failed', problem };
  }
}

/** The page is fetched again in the language that is chosen. */
export function useCareLink(token: string, scope: string, language: IntakeLanguage): CareControl {
  const [state, setState] = useState<CareState>({ kind: 'opening' });
  const begin = useCallback(() => {
    let current = true;
    void open(token, scope).then((found) => { if (current) setState(found); });
    return () => { current = false; };
  }, [token, scope]);
  useEffect(begin, [begin]);

  const shownIn = state.kind === 'open' ? state.care.page.language : undefined;
  useEffect(() => {
    if (shownIn === undefined || shownIn === language) return undefined;
    let current = true;
    readCare(language).then((care) => { if (current) setState({ kind: 'open', care }); }, () => undefined); // without a network the page stays as it is
    return () => { current = false; };
  }, [shownIn, language]);

  const opened = useCallback((care: Care) => {
    remember(scope);
    setState({ kind: 'open', care });
  }, [scope]);
  const again = useCallback(() => {
    setState({ kind: 'opening' });
    begin();
  }, [begin]);
  return { state, opened, again };
}
