// Whether somebody is signed in, as far as this tab knows, and what happens in the other tabs.
import { createStore, useStore } from './store';

/**
 * 'lost': the server ended the session while a screen was open; the sign-in dialog then opens over that screen.
 * 'dismissed': it ended together with the person's place in the clinic. 'unguarded': the clinic has begun to ask for a
 * second step that this person has not set up.
 */
export type Presence = 'unknown' | 'signed-in' | 'lost' | 'dismissed' | 'unguarded' | 'signed-out';

export const presence = createStore<Presence>('unknown');
export const usePresence = (): Presence => useStore(presence);

type Message =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'contact' }
  | { readonly kind: 'signed-in'; readonly accountId: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('legwork-session');

export const tellOtherTabs = (message: Message): void => channel?.postMessage(message);

let lastContactAt = Date.now();
let lastToldAt = 0;
const tellEveryMs = 20_000;

/** The server has answered a request of this session, which starts its idle time anew, for all tabs. */
export const noteContact = (now: number): void => {
  lastContactAt = now;
  if (now - lastToldAt < tellEveryMs) return;
  lastToldAt = now;
  tellOtherTabs({ kind: 'contact' });
};

/** Milliseconds since the server last heard from this session, as far as this browser knows. */
export const idleFor = (now: number): number => now - lastContactAt;

export const onOtherTab = (react: (message: Exclude<Message, { kind: 'contact' }>) => void): (() => void) => {
  const listener = (event: MessageEvent<Message>): void => {
    if (event.data.kind === 'contact') lastContactAt = Date.now();
    else react(event.data);
  };
  channel?.addEventListener('message', listener);
  return () => channel?.removeEventListener('message', listener);
};

export const reportSessionLost = (): void => {
  if (presence.get() === 'signed-in') presence.set('lost');
};

/** A sign-in dialog may be open already: that there is nothing to sign in to is said in its place. */
export const reportDismissed = (): void => {
  if (presence.get() === 'signed-in' || presence.get() === 'lost') presence.set('dismissed');
};

export const reportUnguarded = (): void => {
  if (presence.get() === 'signed-in') presence.set('unguarded');
};

/** Runs `action` each time the session is there again after it was lost. */
export const onSignedInAgain = (action: () => void): (() => void) =>
  presence.subscribe(() => {
    if (presence.get() === 'signed-in') action();
  });
