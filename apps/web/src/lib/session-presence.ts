// Whether somebody is signed in, as far as this tab knows, and what happens in the other tabs.
import { createStore, useStore } from './store';

/** 'lost': the server ended the session while a screen was open; the sign-in dialog then opens over that screen. */
export type Presence = 'unknown' | 'signed-in' | 'lost' | 'signed-out';

export const presence = createStore<Presence>('unknown');
export const usePresence = (): Presence => useStore(presence);

type Message = { readonly kind: 'signed-out' } | { readonly kind: 'signed-in'; readonly accountId: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('legwork-session');

export const tellOtherTabs = (message: Message): void => channel?.postMessage(message);

export const onOtherTab = (react: (message: Message) => void): (() => void) => {
  const listener = (event: MessageEvent<Message>): void => react(event.data);
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
};

export const reportSessionLost = (): void => {
  if (presence.get() === 'signed-in') presence.set('lost');
};

/** Runs `action` each time the session is there again after it was lost. */
export const onSignedInAgain = (action: () => void): (() => void) =>
  presence.subscribe(() => {
    if (presence.get() === 'signed-in') action();
  });
