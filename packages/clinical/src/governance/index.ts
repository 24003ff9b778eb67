// Governance of the rules: who stands behind them, what a rule must have, and what a clinic may set.
export * from './adjust.js';
export * from './condition-lines.js';
export * from './former-rules.js';
export * from './publishable.js';
export * from './rule-changes.js';
export * from './rule-governance.js';
export * from './rule-set-versions.js';
export * from './usual-resolution.js';
export * from './weeks.js';
