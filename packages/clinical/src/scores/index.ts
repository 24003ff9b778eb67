export {
  ankleBrachialIndexFromFacts, ankleBrachialIndexOf, bandOfAnkleBrachialIndex,
  type AnkleBrachialInput, type AnkleBrachialReading, type LegIndex, type LegPressures,
} from './ankle-brachial-index.js';
export { deriveFacts, type Derivation, type DerivedFacts, type DerivedValue, type DeriveOptions } from './derive-facts.js';
export {
  claudicationFromFacts, classifyClaudication,
  type ClaudicationAnswers, type ClaudicationReading, type ClaudicationResult, type YesNo,
} from './edinburgh-claudication.js';
export { ottawaFromFacts, type OttawaItem, type OttawaJoint, type OttawaReading, type OttawaResult } from './ottawa.js';
export { scoreInputs, type ScoreInput } from './score-inputs.js';
export { scoreWellsDvt, wellsDvtFromFacts, type WellsDvtItem, type WellsDvtItems, type WellsDvtPoints, type WellsDvtReading } from './wells-dvt.js';
