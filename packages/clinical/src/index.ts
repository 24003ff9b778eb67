// The public face of the package: pure data and pure functions, no clock, no randomness, no I/O.
export * from './knowledge/index.js';
export * from './screening/index.js';
export * from './governance/index.js';
export * from './explain/index.js';
export * from './medicines/index.js';
export * from './history-text/index.js';
export * from './scores/index.js';
export * from './reasoning/index.js';
export * from './protocols/index.js';
// The function carries the protocol's name; its table is the protocol as published.
export { peaceAndLove } from './protocols/index.js';
export { peaceAndLove as peaceAndLoveTable } from './knowledge/peace-love.js';
export * from './exercises/index.js';
export * from './readability/index.js';
export * from './plans/index.js';
export * from './measures/index.js';
export * from './intake/index.js';
