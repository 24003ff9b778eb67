import { measureNames } from './measure-names';
import type { OutcomeRequest } from './queries';

export const isWaiting = ({ state }: Pick<OutcomeRequest, 'state'>): boolean => state === 'waiting' || state === 'sent';

/** Those that wait, and the newest whatever became of it. `requests`: newest first. */
export const shownRequests = (requests: readonly OutcomeRequest[]): readonly OutcomeRequest[] => requests.filter((request, at) => at === 0 || isWaiting(request));

/** "pain, function" */
export const measuresOf = ({ measures }: Pick<OutcomeRequest, 'measures'>): string => measures.map((id) => measureNames[id].short.toLowerCase()).join(', ');
