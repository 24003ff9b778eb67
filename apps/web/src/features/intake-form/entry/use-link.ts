// From the address to an open form: is the link good, does this browser already know the birth date, what is left here.
import { useCallback, useEffect, useState } from 'react';
import { Problem } from '../../../lib/api';
import type { KeptAnswers } from '../answers/answer-queue';
import { keptOnDevice } from '../answers/kept-on-device';
import { exchangeLink, readLinkIntake, type LinkClinic, type LinkIntake } from '../link-api';
import { passedScope, rememberPassed } from './link-token';

export type LinkState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly problem: unknown }
  | { readonly kind: 'check'; readonly clinic: LinkClinic }
  | { readonly kind: 'submitted'; readonly clinic: Pick<LinkClinic, 'clinicName' | 'clinicPhone' | 'emergencyNumber' | 'language' | 'handOver'> }
  | { readonly kind: 'open'; readonly intake: LinkIntake; readonly kept: KeptAnswers | undefined };

const isSignedOut = (cause: unknown): boolean => cause instanceof Problem && cause.status === 401;

async function resume(scope: string): Promise<LinkIntake | undefined> {
  if (passedScope() !== scope) return undefined;
  try {
    return await readLinkIntake();
  } catch (cause) {
    if (isSignedOut(cause)) return undefined;
    throw cause;
  }
}

interface LinkControl {
  readonly state: LinkState;
  readonly opened: (intake: LinkIntake) => void;
  readonly tryAgain: () => void;
}

async function openLink(token: string, scope: string): Promise<LinkState> {
  try {
    const intake = await resume(scope);
    if (intake !== undefined) return await shown(intake, scope);
    const clinic = await exchangeLink(token);
    return clinic.state === 'submitted' ? { kind: 'submitted', clinic } : { kind: 'check', clinic };
  } catch (problem) {
    return { kind: 'failed', problem };
  }
}

const shown = async (intake: LinkIntake, scope: string): Promise<LinkState> =>
  intake.state === 'submitted' ? { kind: 'submitted', clinic: intake } : { kind: 'open', intake, kept: await keptOnDevice(scope) };

export function useLink(token: string, scope: string): LinkControl {
  const [state, setState] = useState<LinkState>({ kind: 'opening' });
  useEffect(() => {
    let current = true;
    const start = async (): Promise<void> => {
      const next = await openLink(token, scope);
      if (current) setState(next);
    };
    void start();
    return () => { current = false; };
  }, [token, scope]);

  const opened = useCallback((intake: LinkIntake) => {
    rememberPassed(scope);
    void shown(intake, scope).then(setState);
  }, [scope]);
  const tryAgain = useCallback(() => {
    setState({ kind: 'opening' });
    void openLink(token, scope).then(setState);
  }, [token, scope]);
  return { state, opened, tryAgain };
}
