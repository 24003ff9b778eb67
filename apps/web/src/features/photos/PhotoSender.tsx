// Sends what is kept on this device, on whatever screen one is: after a reload, when the connection is back, after signing in again.
import { useEffect } from 'react';
import { useDraftScope } from '../../lib/drafts/draft-scope';
import { onReachable } from '../../lib/online';
import { onSignedInAgain, presence } from '../../lib/session-presence';
import { sendPhotos, takeUpPhotos, unsentPhotos } from './photo-outbox';

const tryEveryMs = 15_000;

const isBusy = (): boolean => unsentPhotos.get().some(({ state }) => state.kind === 'waiting' && state.why === 'busy');

export const PhotoSender = () => {
  const scope = useDraftScope();
  useEffect(() => {
    const send = (): void => {
      if (presence.get() !== 'lost') void sendPhotos(scope);
    };
    void takeUpPhotos(scope).then(send);
    const ends = [onReachable(send), onSignedInAgain(send)];
    const timer = window.setInterval(() => { if (isBusy()) send(); }, tryEveryMs);
    return () => {
      window.clearInterval(timer);
      for (const end of ends) end();
    };
  }, [scope]);
  return null;
};
