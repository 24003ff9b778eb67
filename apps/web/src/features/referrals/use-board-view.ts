// What the board shows, kept in the address: direction, open, late or closed, owner, urgency, a name, board or table.
import { useUrlChoice, useUrlText } from '../../lib/url-state';
import type { WorklistFilter } from './queries';
import { directions, urgencies, type Direction, type Urgency } from './referral-words';

const looks = ['board', 'table'] as const;
const shows = ['open', 'overdue', 'closed'] as const;
const anyUrgency = ['any', ...urgencies] as const;

export interface BoardView {
  readonly direction: Direction;
  readonly setDirection: (direction: Direction) => void;
  readonly look: (typeof looks)[number];
  readonly setLook: (look: (typeof looks)[number]) => void;
  readonly show: (typeof shows)[number];
  readonly setShow: (show: (typeof shows)[number]) => void;
  readonly owner: string | undefined;
  readonly setOwner: (owner: string | undefined) => void;
  readonly urgency: Urgency | undefined;
  readonly setUrgency: (urgency: Urgency | undefined) => void;
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly filter: WorklistFilter;
  readonly isFiltered: boolean;
}

export const useBoardView = (): BoardView => {
  const [direction, setDirection] = useUrlChoice('direction', directions, 'outbound');
  const [look, setLook] = useUrlChoice('view', looks, 'board');
  const [show, setShow] = useUrlChoice('show', shows, 'open');
  const [ownerText, setOwner] = useUrlText('owner');
  const [urgencyText, setUrgencyText] = useUrlChoice('urgency', anyUrgency, 'any');
  const [search, setSearch] = useUrlText('search');
  const owner = ownerText === '' ? undefined : ownerText;
  const urgency = urgencyText === 'any' ? undefined : urgencyText;
  return {
    direction, setDirection, look, setLook, show, setShow, owner, setOwner, urgency, search, setSearch,
    setUrgency: (next) => setUrgencyText(next ?? 'any'),
    filter: {
      direction, owner, urgency, status: show === 'closed' ? 'closed' : undefined, overdue: show === 'overdue' ? 'true' : undefined,
      search: search.trim() === '' ? undefined : search.trim(),
    },
    isFiltered: owner !== undefined || urgency !== undefined || show === 'overdue' || search.trim() !== '',
  };
};
