// A sentence a person can act on for each problem code, and each field's own sentence by its pointer.
import { networkCode, Problem, type FieldProblem } from './api';

const sentences: Readonly<Record<string, string>> = {
  [networkCode]: 'No connection to the clinic’s server. What you typed is kept on this device.',
  'invalid-input': 'Something in the form needs another look.',
  'not-signed-in': 'Please sign in.',
  'session-expired': 'You were signed out because nothing happened for a while. Sign in again to go on.',
  'wrong-credentials': 'E-mail and password do not match. Check both and try again.',
  'sign-in-again': 'Nothing was changed: this asks you to sign in once more first.',
  'wrong-code': 'This code is not right, or it has been used. Wait for the next one.',
  'access-ended': 'Your access to this clinic was ended.',
  'second-factor-needed': 'This clinic asks for a second step at sign-in. Set it up first.',
  'code-needed': 'Enter the code of your second step.',
  'challenge-over': 'This took too long. Begin with your password again.',
  'no-clinic': 'Choose the clinic you are working for first.',
  'not-allowed': 'Your role does not allow this. An administrator of the clinic can help.',
  'not-found': 'This does not exist, or you have no access to it.',
  conflict: 'This has been changed by somebody else in the meantime.',
  'stale-version': 'Somebody else saved a newer version. Nothing of yours is lost: compare and choose.',
  'version-missing': 'This page is out of date. Reload it and try again.',
  gone: 'This link has been used, has expired or was withdrawn. Ask for a new one.',
  'too-large': 'This is too large to send.',
  'unsupported-media-type': 'This kind of file cannot be read here.',
  'not-possible': 'This is not possible in the current state.',
  'idempotency-key-reused': 'This was sent once already with other contents. Reload the page before sending it again.',
  'too-many-requests': 'Too many attempts.',
  unavailable: 'The server is busy or being updated. It is tried again by itself.',
  internal: 'Something went wrong on our side. Nothing you typed has been thrown away.',
  unexpected: 'Something went wrong on our side. Nothing you typed has been thrown away.',
};

const waitText = (seconds: number): string =>
  seconds < 90 ? `Try again in ${Math.max(1, Math.ceil(seconds))} seconds.` : `Try again in ${Math.ceil(seconds / 60)} minutes.`;

/** A business rule, a clash and a spent link carry their own sentence from the server; it wins over the general one. */
const speaksForItself = (problem: Problem): boolean =>
  problem.detail !== undefined && (problem.status === 422 || problem.code === 'conflict' || problem.code === 'gone');

export const sentenceFor = (error: unknown): string => {
  if (!(error instanceof Problem)) return sentences.unexpected ?? '';
  const known = sentences[error.code];
  const sentence = speaksForItself(error) ? error.detail : (known ?? error.detail ?? sentences.unexpected);
  const wait = error.retryAfterSeconds;
  return wait === undefined ? (sentence ?? '') : `${sentence ?? ''} ${waitText(wait)}`;
};

export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Problem && codes.includes(error.code);

/** The server's own sentence says what exactly is wrong; a field without one still gets a sentence. */
const fieldSentence = (field: FieldProblem): string => (field.detail === '' ? 'Please look at this again.' : field.detail);

/** '/goals/0/target' -> 'goals.0.target', the path form libraries use */
const pathOf = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');

/** Sentence per field path; what `form.setErrors` of @mantine/form takes. */
export const fieldErrors = (error: unknown): Record<string, string> =>
  error instanceof Problem ? Object.fromEntries(error.errors.map((field) => [pathOf(field.pointer), fieldSentence(field)])) : {};

/** The sentence for one field, by its JSON pointer, for example /birthDate */
export const fieldError = (error: unknown, pointer: string): string | undefined => {
  const field = error instanceof Problem ? error.errors.find((one) => one.pointer === pointer) : undefined;
  return field === undefined ? undefined : fieldSentence(field);
};
