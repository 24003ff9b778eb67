// Some changes ask that whoever makes them signed in a moment ago. A request refused for that waits here until the person
// has signed in once more (a dialog over the screen asks for it), and is then sent again; its caller notices nothing.
import { createStore, useStore } from './store';

const REFUSED = 'sign-in-again';

type Settle = (given: boolean) => void;

const waiting = createStore<readonly Settle[]>([]);

/** True while requests wait for their sender to sign in once more. */
export const useSignInAsked = (): boolean => useStore(waiting).length > 0;

const ask = (): Promise<boolean> => new Promise((resolve) => waiting.set([...waiting.get(), resolve]));

/** Lets all that waits go on, or gives it up. */
export const settleSignIn: Settle = (given) => {
  const all = waiting.get();
  waiting.set([]);
  for (const settle of all) settle(given);
};

const asksForSignIn = async (response: Response): Promise<boolean> => {
  if (response.status !== 403) return false;
  const body: unknown = await response.clone().json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === REFUSED;
};

/** As fetch; what is refused for want of a recent sign-in is sent a second time after it. Given up, the refusal is the answer. */
export const fetchWithRecentSignIn = async (request: Request): Promise<Response> => {
  const again = request.clone();
  const response = await fetch(request);
  return (await asksForSignIn(response)) && (await ask()) ? fetch(again) : response;
};
