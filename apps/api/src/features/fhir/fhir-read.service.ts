// Reads and searches of the FHIR server: who may, what is found, what the trail is told.
import { Injectable } from '@nestjs/common';
import type { Bundle, CapabilityStatement, FhirResource } from 'fhir/r4.js';
import { encodeCursor, found, isId, problem, type RequestContext } from '../../platform/http/api.js';
import { seesClinicalDetail } from '../patients/patients.policy.js';
import { searchset } from './bundle.js';
import { capabilityStatement } from './capability-statement.js';
import { FhirBundleService } from './fhir-bundle.service.js';
import { countResources, findResources, type FoundResource, type Wanted } from './find-resources.js';
import { FHIR_TYPES, type FhirType, type ResourceSource } from './resource-source.js';
import { SOURCES } from './resources/sources.js';
import { type Asked, CURSOR, readSearch, type SearchQuery } from './search-query.js';

const isFhirType = (type: string): type is FhirType => FHIR_TYPES.some((known) => known === type);

@Injectable()
export class FhirReadService {
  constructor(private readonly bundles: FhirBundleService) {}

  capabilities(): CapabilityStatement {
    return capabilityStatement(this.bundles.base);
  }

  async read(ctx: RequestContext, type: string, id: string): Promise<FhirResource> {
    const source = sourceFor(ctx, type);
    const [row] = await findResources(ctx, source, await this.bundles.frameOf(ctx), { id });
    const { resource, patientId } = found(row);
    ctx.audit({ action: 'read', entity: 'fhir', entityId: id, patientId, fields: [source.type] });
    return resource;
  }

  async search(ctx: RequestContext, type: string, asked: Asked): Promise<Bundle> {
    const source = sourceFor(ctx, type);
    const query = readSearch(source, asked, { timeZone: ctx.timeZone, base: this.bundles.base });
    const rows = query.onlyCounts ? [] : await this.#page(ctx, source, query);
    const shown = rows.slice(0, query.count);
    await this.#note(ctx, source, query, shown);
    const last = rows.length > shown.length ? shown.at(-1) : undefined;
    return searchset(this.bundles.base, shown.map(({ resource }) => resource), {
      self: this.#link(source, query, asked.parameters[CURSOR]),
      next: last === undefined ? null : this.#link(source, query, encodeCursor([last.id])),
      total: await this.#total(ctx, source, query, last === undefined ? shown.length : undefined),
    });
  }

  /** The whole chart of a patient. Whoever may not see clinical detail does not come so far. */
  async everything(ctx: RequestContext, patientId: string): Promise<Bundle> {
    if (!isId(patientId)) throw problem('not-found');
    const resources = await this.bundles.resourcesOf(ctx, patientId);
    ctx.audit({ action: 'export', entity: 'fhir', entityId: patientId, patientId });
    return searchset(this.bundles.base, resources, { self: `${this.bundles.base}/Patient/${patientId}/$everything`, next: null, total: resources.length });
  }

  async #page(ctx: RequestContext, source: ResourceSource, query: SearchQuery): Promise<FoundResource[]> {
    const frame = await this.bundles.frameOf(ctx);
    return findResources(ctx, source, frame, { ...wantedBy(query), limit: query.count + 1, ...(query.after !== undefined && { after: query.after }) });
  }

  /** Counted when asked for; known without counting where the first page is the last. */
  async #total(ctx: RequestContext, source: ResourceSource, query: SearchQuery, onLastPage: number | undefined): Promise<number | null> {
    if (!query.onlyCounts && query.after === undefined && onLastPage !== undefined) return onLastPage;
    return query.wantsTotal ? countResources(ctx, source, wantedBy(query)) : null;
  }

  /** The patient who was asked for is named even where nothing was found; one who is not of this clinic leaves no name. */
  async #note(ctx: RequestContext, { type }: ResourceSource, { patientId }: SearchQuery, shown: readonly FoundResource[]): Promise<void> {
    const asked = patientId === undefined ? null : await ctx.tx.patient.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: patientId } }, select: { id: true } });
    if (asked === null) ctx.audit({ action: 'list', entity: 'fhir', shownPatientIds: [...new Set(shown.map((row) => row.patientId))], fields: [type] });
    else ctx.audit({ action: 'list', entity: 'fhir', patientId: asked.id, fields: [type] });
  }

  #link({ type }: ResourceSource, { understood }: SearchQuery, cursor: string | undefined): string {
    const parameters = new URLSearchParams(understood.map(([name, value]): [string, string] => [name, value]));
    if (cursor !== undefined) parameters.set(CURSOR, cursor);
    const asked = parameters.toString();
    return `${this.bundles.base}/${type}${asked === '' ? '' : `?${asked}`}`;
  }
}

const wantedBy = ({ patientId, id, conditions }: SearchQuery): Wanted => ({ conditions, ...(patientId !== undefined && { patientId }), ...(id !== undefined && { id }) });

/** Administration sees who a patient is, never what they have. */
function sourceFor(ctx: RequestContext, type: string): ResourceSource {
  if (!isFhirType(type)) throw problem('not-found', { detail: 'This server has no resources of that type.' });
  if (type !== 'Patient' && !seesClinicalDetail(ctx.role)) throw problem('not-allowed');
  return SOURCES[type];
}
