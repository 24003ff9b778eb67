import type { PeaceAndLoveDay } from '@legwork/clinical';
import type { PeaceAndLoveResponse } from './protocols.dto.js';

export function toPeaceAndLove(found: PeaceAndLoveDay): PeaceAndLoveResponse {
  const { state, ruleId, text, dueOn } = found.rule72h;
  return {
    day: found.day,
    startedOn: found.startedOn,
    isReinjury: found.isReinjury,
    phase: found.phase,
    letters: found.letters.map(({ phase, letter, name, rule, state: done, why }) => ({ phase, letter, name, rule, state: done, why })),
    allowedModalities: [...found.allowedModalities],
    withheld: found.withheld.map(({ id, why }) => ({ id, why })),
    avoid: [...found.avoid],
    criteriaToMove: found.criteriaToMove.map(({ id, text: criterion, state: met, why, confirmed }) => ({ id, text: criterion, state: met, why, confirmed })),
    canMove: found.canMove,
    rule72h: { state, ruleId, text, dueOn },
    nextReview: found.nextReview,
    message: found.message,
  };
}
