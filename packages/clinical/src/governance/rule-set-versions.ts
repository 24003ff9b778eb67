// Which rules each version of the rule set stood for, as a fingerprint of everything that decides: rules, contradictions, spans of
// days. A change of any of them without a new version is refused, because stored decisions are replayed by version.

export interface RuleSetVersion {
  readonly version: string;
  /** SHA-256 of what decides, first 16 hex digits. */
  readonly fingerprint: string;
}

/** Oldest first; the last one is in force. A published entry is never altered: a change gets a new version. */
export const ruleSetVersions: readonly RuleSetVersion[] = [
  { version: '2.0.0', fingerprint: 'db179715e1ba8e74' },
  { version: '2.1.0', fingerprint: '00021124f6bf35ec' },
  { version: '2.2.0', fingerprint: '10e2cca64e12d72e' },
];
