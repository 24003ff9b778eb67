// All that a feature needs from the platform, in one import. Jobs and what they share import from ../work.ts.
export * from '../work.js';
export { Access, Public, SignedIn } from './access.decorator.js';
export { Answers } from './answers.decorator.js';
export { AnswersFile, fileAnswer, lateFileAnswer } from './file.js';
export { Ctx } from './request-context.js';
export { IfMatch, NeedsVersion } from './if-match.decorator.js';
export { IdParam, isId } from './id-param.decorator.js';
export { PageQuery, pageOf } from './page.js';
export {
  TextField, EmailField, ChoiceField, FlagField, NumberField, DayField, IdField, ListField, TextListField, NestedField,
} from './fields.js';
