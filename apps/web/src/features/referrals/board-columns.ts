// The rows of one direction sorted into the columns of its board: late ones first, then by the day they are due.
import { columnsOf, type Direction, type ReferralRow, type ReferralStatus } from './referral-words';

export interface BoardColumn {
  readonly status: ReferralStatus;
  readonly rows: readonly ReferralRow[];
  readonly overdue: number;
}

const lateFirst = (one: ReferralRow, other: ReferralRow): number => Number(other.overdue) - Number(one.overdue) || one.dueOn.localeCompare(other.dueOn);

export const boardColumns = (direction: Direction, rows: readonly ReferralRow[]): readonly BoardColumn[] =>
  columnsOf[direction].map((status) => {
    const own = rows.filter((row) => row.status === status).toSorted(lateFirst);
    return { status, rows: own, overdue: own.filter(({ overdue }) => overdue).length };
  });

export const inTableOrder = (rows: readonly ReferralRow[]): readonly ReferralRow[] => rows.toSorted(lateFirst);
