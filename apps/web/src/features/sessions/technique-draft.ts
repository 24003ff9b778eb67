// A technique while it is entered: what is chosen, what is proposed, and whether it can be recorded.
import { doseFields } from '@legwork/clinical';
import type { Place } from '../../body-map/places';
import type { Habits } from './technique-habits';
import { takesPressure, type TechniqueLimit } from './technique-limits';
import type { TechniqueLine } from './technique-lines';

export type TechniqueDraft = Pick<TechniqueLine, 'pressure0To5' | 'minutes' | 'response' | 'painAfter0To10' | 'note' | 'overrideId'> & { readonly modalityId: TechniqueLine['modalityId'] | undefined };

export const emptyTechnique: TechniqueDraft = { modalityId: undefined, pressure0To5: null, minutes: null, response: null, painAfter0To10: null, note: null, overrideId: null };

/** What was chosen but not added yet; of an older shape it is not taken up. */
export const isTechniqueDraft = (value: unknown): value is TechniqueDraft =>
  typeof value === 'object' && value !== null && ['pressure0To5', 'minutes', 'response', 'painAfter0To10', 'note', 'overrideId'].every((field) => field in value);

/** As used last, otherwise as the catalogue says, never above the ceiling. */
const proposedPressure = (modalityId: string, ceiling: number, habits: Habits): number | null => {
  if (!takesPressure(modalityId)) return null;
  const habit = habits.find((one) => one.modalityId === modalityId)?.pressure0To5;
  return Math.min(habit ?? doseFields(modalityId).find(({ param }) => param === 'pressure')?.default ?? ceiling, ceiling);
};

/** Minutes are only proposed as this person gave them last: the catalogue's are of a whole session. */
export const chosenTechnique = (before: TechniqueDraft, modalityId: TechniqueLine['modalityId'], limit: TechniqueLimit | undefined, habits: Habits): TechniqueDraft => ({
  ...before, modalityId, overrideId: null,
  pressure0To5: limit?.allowed === true ? proposedPressure(modalityId, limit.ceiling, habits) : null,
  minutes: before.minutes ?? habits.find((one) => one.modalityId === modalityId)?.minutes ?? null,
});

export const isAboveCeiling = ({ modalityId, pressure0To5 }: TechniqueDraft, limit: TechniqueLimit): boolean =>
  modalityId !== undefined && takesPressure(modalityId) && pressure0To5 !== null && pressure0To5 > limit.ceiling;

/** The line it becomes; undefined while something stands in the way. */
export const lineFrom = ({ modalityId, ...rest }: TechniqueDraft, place: Place, limit: TechniqueLimit | undefined): TechniqueLine | undefined => {
  if (modalityId === undefined || limit?.allowed !== true || isAboveCeiling({ modalityId, ...rest }, limit)) return undefined;
  if (takesPressure(modalityId) && rest.pressure0To5 === null) return undefined;
  const note = rest.note?.trim() ?? '';
  return { ...rest, modalityId, region: place.region, side: place.side, note: note === '' ? null : note };
};
