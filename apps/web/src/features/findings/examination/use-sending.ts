// Sends what was recorded until the server has answered: after a cut, a busy server and a new sign-in by itself, always
// under the key of the first try, so that nothing is stored twice.
import { useCallback, useEffect, useRef, useState } from 'react';
import { networkCode, Problem } from '../../../lib/api';
import type { SaveState } from '../../../lib/autosave/autosave-queue';
import { onReachable } from '../../../lib/online';
import { onSignedInAgain } from '../../../lib/session-presence';
import type { Outbox } from './examination-draft';
import { sendFindings, type Recorded } from './examination-queries';

const retryAfterMs = 8_000;

type Why = Extract<SaveState<unknown>, { kind: 'waiting' }>['why'];

/** Undefined: the server has looked at it and refuses it. */
const waitsFor = (cause: unknown): Why | undefined => {
  if (!(cause instanceof Problem)) return 'busy';
  if (cause.code === networkCode) return 'offline';
  if (cause.status === 401) return 'signed-out';
  return cause.status >= 500 || cause.status === 429 ? 'busy' : undefined;
};

interface Sending {
  readonly state: SaveState<unknown>;
  readonly send: (outbox: Outbox) => Promise<void>;
}

export const useSending = (
  patientId: string, outbox: Outbox | undefined, onSent: (outbox: Outbox, recorded: Recorded) => void, onRefused: (outbox: Outbox, problem: Problem) => void,
): Sending => {
  const [state, setState] = useState<SaveState<unknown>>({ kind: 'idle' });
  const underWay = useRef<string>(undefined);
  const latest = useRef({ outbox, onSent, onRefused });
  useEffect(() => {
    latest.current = { outbox, onSent, onRefused };
  });

  const send = useCallback(async (one: Outbox): Promise<void> => {
    if (underWay.current !== undefined) return;
    underWay.current = one.key;
    setState({ kind: 'saving' });
    try {
      const recorded = await sendFindings(patientId, one);
      setState({ kind: 'saved', at: Date.now() });
      latest.current.onSent(one, recorded);
    } catch (cause) {
      const why = waitsFor(cause);
      if (why === undefined && cause instanceof Problem) {
        setState({ kind: 'refused', problem: cause });
        latest.current.onRefused(one, cause);
      } else {
        setState({ kind: 'waiting', why: why ?? 'busy', kept: true });
      }
    } finally {
      underWay.current = undefined;
    }
  }, [patientId]);

  const again = useCallback((): void => {
    if (latest.current.outbox !== undefined) void send(latest.current.outbox);
  }, [send]);

  useEffect(() => {
    const stops = [onReachable(again), onSignedInAgain(again)];
    return () => stops.forEach((stop) => stop());
  }, [again]);

  useEffect(() => {
    if (state.kind !== 'waiting' || state.why !== 'busy') return undefined;
    const timer = window.setTimeout(again, retryAfterMs);
    return () => window.clearTimeout(timer);
  }, [again, state]);

  // Left behind by a closed tab.
  const leftBehind = outbox?.key;
  useEffect(() => {
    if (leftBehind !== undefined && underWay.current === undefined) again();
  }, [leftBehind, again]);

  return { state, send };
};
