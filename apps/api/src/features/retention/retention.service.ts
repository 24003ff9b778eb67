// Records whose time is over. Shown, never taken away by itself: what the law lets go a person still decides.
import { Injectable } from '@nestjs/common';
import { dayOf, dayOrNull, type RequestContext } from '../../platform/http/api.js';
import type { PastRecordsResponse } from './retention.dto.js';

const MOST = 200;

interface PastRecord {
  readonly patient_id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly birth_date: Date | null;
  readonly last_entry_on: Date;
  readonly keep_until: Date;
}

@Injectable()
export class RetentionService {
  async listPastRecords(ctx: RequestContext): Promise<PastRecordsResponse> {
    const rows = await ctx.tx.$queryRaw<PastRecord[]>`select * from records_past_retention(${MOST + 1}::int)`;
    const shown = rows.slice(0, MOST);
    ctx.audit({ action: 'list', entity: 'retention', shownPatientIds: shown.map(({ patient_id: id }) => id) });
    return {
      items: shown.map((row) => ({
        patientId: row.patient_id, patientName: `${row.given_name} ${row.family_name}`, birthDate: dayOrNull(row.birth_date),
        lastEntryOn: dayOf(row.last_entry_on), keepUntil: dayOf(row.keep_until),
      })),
      hasMore: rows.length > MOST,
    };
  }
}
