// Why a mail did not leave, in words of ours: what a mail server says may quote addresses and is kept nowhere.
export const MAIL_FAILURES = [
  'address-refused', 'mailbox-full', 'message-refused', 'sender-refused', 'sign-in-refused', 'server-busy', 'server-unreachable', 'unknown',
] as const;
export type MailFailureReason = (typeof MAIL_FAILURES)[number];

export class MailFailure extends Error {
  constructor(
    readonly reason: MailFailureReason,
    /** Trying again is of no use: the server will say the same. */
    readonly isLasting: boolean,
    /** It did not leave. False: the connection ended between the last dot and the answer, and nobody can say. */
    readonly isCertain: boolean,
  ) {
    super(`The mail was not sent: ${reason}.`);
  }
}

/** What nodemailer says of a failed attempt. */
interface Told {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

const LASTING: readonly MailFailureReason[] = ['address-refused', 'message-refused'];

/** `isHandedOver`: the last dot may be on its way. An answer of the server, whatever it says, settles the matter. */
export function failureOf(error: unknown, isHandedOver: boolean): MailFailure {
  const told: Told = typeof error === 'object' && error !== null ? error : {};
  const reason = reasonOf(told);
  return new MailFailure(reason, LASTING.includes(reason), !isHandedOver || answerOf(told) !== undefined);
}

const answerOf = ({ responseCode }: Told): number | undefined => (typeof responseCode === 'number' ? responseCode : undefined);

/** Extended status codes of RFC 3463 where the server gives them: 4.2.2 and 5.2.2 are a full mailbox. */
const FULL = /\b[45]\.2\.2\b/;

const UNREACHABLE = ['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'ESOCKET', 'ETIMEDOUT', 'ETLS', 'EPROTOCOL'];

function reasonOf(told: Told): MailFailureReason {
  const answer = answerOf(told);
  if (told.code === 'EAUTH') return 'sign-in-refused';
  if (answer !== undefined) return refusalOf(told, answer);
  return UNREACHABLE.includes(String(told.code)) ? 'server-unreachable' : 'unknown';
}

function refusalOf({ command, response }: Told, answer: number): MailFailureReason {
  if (answer === 552 || FULL.test(String(response))) return 'mailbox-full';
  if (answer < 500) return 'server-busy';
  if (command === 'RCPT TO') return 'address-refused';
  return command === 'DATA' ? 'message-refused' : 'sender-refused';
}
