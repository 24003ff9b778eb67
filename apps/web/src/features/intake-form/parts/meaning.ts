// What the answers mean together: warnings and doubts. Loaded after the first screen, because it brings all rules.
export { contradictions, intakeDangers } from '@legwork/clinical';
