// An authenticator app, for tests: the codes a phone would show.
import { setTimeout as pause } from 'node:timers/promises';
import { TOTP } from 'otpauth';
import type { Agent } from './api.js';

const STEP_MS = 30_000;
/** What a test needs at least before the code changes under it. */
const ENOUGH_MS = 6_000;

export interface AuthenticatorApp {
  /** The code of a clock that is so many seconds off; each is good once. */
  code(secondsOff?: number): string;
}

export const appWith = (secret: string): AuthenticatorApp => {
  const totp = new TOTP({ secret: secret.replaceAll(' ', ''), digits: 6, period: 30 });
  return { code: (secondsOff = 0) => totp.generate({ timestamp: Date.now() + secondsOff * 1_000 }) };
};

/** Waits until the present code stands long enough for what a test does with it. */
export async function steadyCode(): Promise<void> {
  const left = STEP_MS - (Date.now() % STEP_MS);
  if (left < ENOUGH_MS) await pause(left + 50);
}

/** Turns the second step on, with the code of a clock half a minute behind: the present code and the next are still good. */
export async function turnOn(agent: Agent): Promise<{ readonly app: AuthenticatorApp; readonly recoveryCodes: readonly string[] }> {
  await steadyCode();
  const { body } = await agent.post('/account/second-factor').expect(200);
  const app = appWith(body.secret as string);
  const confirmed = await agent.post('/account/second-factor/confirmation').send({ code: app.code(-30) }).expect(200);
  return { app, recoveryCodes: confirmed.body.recoveryCodes as string[] };
}
