// The intakes of one view. "With the patient" is three states of the server, read side by side.
import { useInfiniteQuery } from '@tanstack/react-query';
import { byUrgency, type Intake, type IntakeStatus, type IntakeView } from './intake-states';
import { intakesQuery } from './queries';

interface StatusList {
  readonly intakes: readonly Intake[] | undefined;
  readonly error: unknown;
  readonly has: boolean;
  readonly loading: boolean;
  readonly load: () => void;
  readonly retry: () => void;
}

const useStatus = (status: IntakeStatus, enabled: boolean): StatusList => {
  const query = useInfiniteQuery({ ...intakesQuery(status), enabled });
  return {
    intakes: query.data?.pages.flatMap((page) => page.items),
    error: query.data === undefined ? query.error : null,
    has: query.hasNextPage,
    loading: query.isFetchingNextPage,
    load: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
};

export interface IntakesOfView {
  /** Undefined while the first page is on its way */
  readonly intakes: readonly Intake[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** "12", or "100+" where more are on the server; undefined where nobody counts */
  readonly counts: Readonly<Partial<Record<IntakeView, string>>>;
  readonly more: { readonly has: boolean; readonly loading: boolean; readonly load: () => void };
}

const countOf = (lists: readonly StatusList[]): string | undefined => {
  const sizes = lists.map(({ intakes }) => intakes?.length);
  if (sizes.includes(undefined)) return undefined;
  const total = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return lists.some(({ has }) => has) ? `${total}+` : String(total);
};

export const useIntakes = (view: IntakeView): IntakesOfView => {
  const submitted = useStatus('submitted', true);
  const requested = useStatus('requested', true);
  const opened = useStatus('opened', true);
  const inProgress = useStatus('in-progress', true);
  const accepted = useStatus('accepted', view === 'accepted');
  const withdrawn = useStatus('withdrawn', view === 'withdrawn');
  const lists: Readonly<Record<IntakeView, readonly StatusList[]>> = {
    submitted: [submitted], open: [requested, opened, inProgress], accepted: [accepted], withdrawn: [withdrawn],
  };
  const shown = lists[view];
  const isReady = shown.every(({ intakes }) => intakes !== undefined);
  const found = shown.flatMap(({ intakes }) => intakes ?? []);
  const worksOff = view === 'submitted' || view === 'open';
  return {
    intakes: isReady ? (worksOff ? found.toSorted(byUrgency) : found) : undefined,
    error: shown.find(({ error }) => error !== null)?.error ?? null,
    retry: () => shown.forEach(({ retry }) => retry()),
    counts: Object.fromEntries((['submitted', 'open'] as const).map((one) => [one, countOf(lists[one])])),
    more: {
      has: shown.some(({ has }) => has),
      loading: shown.some(({ loading }) => loading),
      load: () => shown.filter(({ has }) => has).forEach(({ load }) => load()),
    },
  };
};

