// A draft of something that does not exist yet, and the key under which it was last sent. Kept together: after a crash the
// same thing is sent again as the same request, and the server makes it once.

export interface SentDraft<T> {
  readonly draft: T;
  /** Absent: not sent since it was last changed */
  readonly sendKey?: string | undefined;
}

const isSentDraft = (value: unknown): value is SentDraft<unknown> =>
  typeof value === 'object' && value !== null && 'draft' in value && Object.keys(value).every((name) => name === 'draft' || name === 'sendKey');

/** Undefined: of an older shape, or of another form. */
export const readSentDraft = <T>(kept: unknown, isUsable: (value: unknown) => value is T): SentDraft<T> | undefined => {
  if (!isSentDraft(kept) || !isUsable(kept.draft)) return isUsable(kept) ? { draft: kept } : undefined;
  return { draft: kept.draft, ...(typeof kept.sendKey === 'string' && { sendKey: kept.sendKey }) };
};
