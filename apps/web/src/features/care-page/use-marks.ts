// Marks go to the device first and to the server when it can be reached; nothing that was marked is lost in between.
import { useCallback, useEffect, useRef, useState } from 'react';
import { Problem } from '../../lib/api';
import { useDraft } from '../../lib/drafts/use-draft';
import { onReachable, useReach } from '../../lib/online';
import { sendMarks, type Care, type Done, type Mark } from './care-api';
import { isMarks, putMark, withoutSent, withPending } from './done-today';

export interface Marks {
  readonly done: readonly Done[];
  /** Something has still to be sent. */
  readonly isWaiting: boolean;
  /** Something was marked on this visit, and all of it is with the clinic. */
  readonly isSent: boolean;
  readonly mark: (exerciseId: Mark['exerciseId'], pain: number | null) => void;
  readonly undo: (done: Done) => void;
}

const none: readonly Mark[] = [];

/** A refusal stands however often it is sent again. */
const isRefused = (cause: unknown): boolean => cause instanceof Problem && (cause.status === 400 || cause.status === 422);

export const useMarks = (care: Care): Marks => {
  const { value: pending, set, ready } = useDraft<readonly Mark[]>('care-marks', none, isMarks);
  const [known, setKnown] = useState<readonly Done[]>(care.done);
  const [isSent, setSent] = useState(false);
  const sending = useRef(false);
  const reach = useReach();

  const send = useCallback(() => {
    if (!ready || pending.length === 0 || sending.current || reach === 'offline') return;
    sending.current = true;
    const sent = pending;
    const finish = (leave: (before: readonly Mark[]) => readonly Mark[]): void => {
      sending.current = false;
      set(leave);
    };
    sendMarks(sent).then((marked) => {
      setKnown(marked);
      setSent(true);
      finish((before) => withoutSent(before, sent));
    }, (cause: unknown) => finish((before) => (isRefused(cause) ? withoutSent(before, sent) : before)));
  }, [ready, pending, reach, set]);

  useEffect(send, [send]);
  useEffect(() => onReachable(send), [send]);

  const mark = useCallback((exerciseId: Mark['exerciseId'], pain: number | null) => {
    set((before) => putMark(before, { mark: crypto.randomUUID(), exerciseId, doneOn: care.today, pain, note: null, markedAt: new Date().toISOString(), undone: false }));
  }, [set, care.today]);
  const undo = useCallback(({ id, exerciseId, doneOn, pain, note }: Done) => {
    set((before) => putMark(before, { mark: id, exerciseId: exerciseId as Mark['exerciseId'], doneOn, pain, note, markedAt: new Date().toISOString(), undone: true }));
  }, [set]);
  return { done: withPending(known, pending), isWaiting: pending.length > 0, isSent: isSent && pending.length === 0, mark, undo };
};
