// The ways a letter goes out, in words, and the choice while it is made.
import type { SendWay } from './letter-queries';

export interface SendDraft {
  readonly way: SendWay | undefined;
  readonly email: string;
}

export const isSendDraft = (value: unknown): value is SendDraft => typeof value === 'object' && value !== null && 'email' in value && typeof value.email === 'string';

export const sendWords: Readonly<Record<SendWay, { readonly label: string; readonly verb: string; readonly past: string }>> = {
  email: { label: 'E-mail', verb: 'Send by e-mail', past: 'Sent by e-mail' },
  printed: { label: 'Printed', verb: 'Record as printed', past: 'Printed' },
  faxed: { label: 'Faxed', verb: 'Record as faxed', past: 'Faxed' },
  'handed-over': { label: 'Handed over', verb: 'Record as handed over', past: 'Handed over' },
};

export const wayOptions = (['email', 'printed', 'faxed', 'handed-over'] as const).map((value) => ({ value, label: sendWords[value].label }));
