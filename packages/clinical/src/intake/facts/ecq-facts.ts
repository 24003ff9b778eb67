// Walking pain, asked in the order that ends soonest: the score already settles on a partial set of answers.
import { classifyClaudication } from '../../scores/edinburgh-claudication.js';
import { answerOf } from '../answers/intake-answers.js';
import type { IntakeAnswers } from '../answers/intake-answers.js';
import { parseChips, parseYesNo } from '../answers/simple.js';
import type { StoryQuestionId } from '../question-ids.js';
import { walkingPainSites } from '../sections/circulation.js';
import type { IntakeFacts } from './fact-values.js';

export function ecqFacts(answers: IntakeAnswers): IntakeFacts {
  const said = (id: StoryQuestionId): boolean | 'unknown' => answerOf(answers, id, parseYesNo) ?? 'unknown';
  const sites = answerOf(answers, 'ecq.sites', (value) => parseChips(value, walkingPainSites))?.chosen;
  const { result } = classifyClaudication({
    q1: said('ecq.walkingPain'),
    q2: said('ecq.atRest'),
    q3: said('ecq.uphill'),
    q4: said('ecq.levelPace'),
    q5: said('ecq.easesIn10Minutes'),
    ...(sites === undefined ? {} : { sites }),
  });
  return result === undefined ? {} : { 'ecq.result': result };
}
