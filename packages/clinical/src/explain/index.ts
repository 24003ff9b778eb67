// Results in sentences, in the words of the person who reads them.
export * from './diagnosis-words.js';
export * from './explanation.js';
export * from './explanation-words.js';
export * from './massage-wording.js';
export * from './patient-words.js';
