// What somebody notices in daily life that goes with certain muscles, such as a knee that buckles.
import type { FunctionSignId } from '../knowledge/trigger-points.js';
import type { Answer } from './said.js';

export interface FunctionReport {
  readonly sign: FunctionSignId;
  readonly answer: Answer;
}

export const functionWords: Readonly<Record<FunctionSignId, string>> = {
  'knee-buckling': 'The knee gives way',
  cramps: 'Muscle cramps',
  sitting: 'Worse sitting',
  standing: 'Worse standing',
  lying: 'Worse lying on it',
  coughing: 'Worse on coughing',
  running: 'Worse running',
  'stairs-up': 'Worse going upstairs',
  'stairs-down': 'Worse going downstairs',
};
