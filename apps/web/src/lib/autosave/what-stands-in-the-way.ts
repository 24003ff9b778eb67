// Before something is decided on what was typed: what keeps the typed from being on the server.
import { networkCode, Problem } from '@legwork/api-client';
import type { SaveState } from './autosave-queue';

/** Undefined when everything typed is on the server. */
export const whatStandsInTheWay = (state: SaveState<unknown>): Problem | undefined => {
  switch (state.kind) {
    case 'idle': case 'saved': return undefined;
    case 'refused': return state.problem;
    case 'conflict': return new Problem({ code: 'stale-version', status: 409 });
    case 'waiting': return new Problem({ code: state.why === 'offline' ? networkCode : 'unavailable', status: state.why === 'offline' ? 0 : 503 });
    case 'pending': case 'saving': return new Problem({ code: 'unavailable', status: 503 });
  }
};

/** Lets the page draw what has just been saved, so that its newest state is read. */
export const afterDrawing = (): Promise<void> => new Promise((resolve) => { window.setTimeout(resolve); });
