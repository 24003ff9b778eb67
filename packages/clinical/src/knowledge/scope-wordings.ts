// Default sentence a massage therapist says with a rule, by kind of result; a rule may bring its own.
export const scopeWordingKeys = [
  'modify', 'clearance-needed', 'do-not-treat-refer', 'technique', 'emergency', 'consent', 'scope',
] as const;
export type ScopeWordingKey = (typeof scopeWordingKeys)[number];

export const scopeWordings: Readonly<Record<ScopeWordingKey, string>> = {
  modify: 'I adapt the session to what you told me. Massage therapists do not diagnose; if anything changes, a physiotherapist or physician should assess it.',
  'clearance-needed': 'Massage therapists do not diagnose. Before I work on this, the physician or team that looks after it has to agree in writing.',
  'do-not-treat-refer': 'I cannot tell you what is causing this; that takes a physician. What I can tell you is that treatment here has to wait until it has been looked at.',
  technique: 'This technique is not used in your situation. I am not judging your condition; your physician can advise on it, and other techniques may still be possible.',
  emergency: 'I cannot diagnose this. The signs you report have to be seen by emergency care at once, so I stop here and help you get there.',
  consent: 'Treatment needs your free and informed agreement. You can change your mind at any time.',
  scope: 'This technique is outside what a massage therapist may do in this product. A physiotherapist can decide whether it suits you.',
};
