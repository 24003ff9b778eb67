// Hot job: one statement finds the page and writes its audit row (function search_patients in the migrations).
import { Injectable } from '@nestjs/common';
import { decodeCursor, pageFrom, type RequestContext } from '../../platform/http/api.js';
import type { PatientPage, PatientsQuery } from './patients.dto.js';
import { type FoundPatient, toPatientRow } from './patients.view.js';
import { wordsSearched } from './search-words.js';

/** Sorts behind every continuation of a word, byte by byte: with it a prefix is a range, which row-level security can use. */
const AFTER_ALL = '\u{10FFFF}';

@Injectable()
export class PatientSearchService {
  async listPatients(ctx: RequestContext, query: PatientsQuery): Promise<PatientPage> {
    const after = decodeCursor(query.cursor, ['text', 'id']);
    const words = wordsSearched(query.search ?? '');
    const asksForNothing = words.length === 0 && (query.search ?? '').trim() !== '';
    const rows = asksForNothing ? [] : await this.#find(ctx, words, after, query);
    return pageFrom(rows, query.limit, (row) => toPatientRow(row, ctx.today), (row) => [row.sortKey, row.id]);
  }

  async #find(ctx: RequestContext, words: readonly string[], after: readonly (string | number)[] | undefined, query: PatientsQuery): Promise<FoundPatient[]> {
    const [answer] = await ctx.statement<{ readonly found: FoundPatient[] }>(
      'search_patients',
      'select search_patients($1::uuid, $2::uuid, $3, $4, $5::text[], $6::text[], $7, $8, $9::uuid, $10::int) as found',
      [ctx.clinicId, ctx.membershipId, ctx.displayName, ctx.requestId, words, words.map((word) => word + AFTER_ALL), query.status ?? 'active', after?.[0] ?? null, after?.[1] ?? null, query.limit + 1],
    );
    return answer?.found ?? [];
  }
}
