// Resources as a bundle. Pure.
import type { Bundle, BundleEntry, FhirResource } from 'fhir/r4.js';

export type Addressed = Pick<FhirResource, 'resourceType'> & { readonly id?: string | undefined };

export const addressOf = (base: string, { resourceType, id }: Addressed): string => `${base}/${resourceType}/${id ?? ''}`;

/** Everything at once, for an export: nobody asked for it by search. */
export function collection(base: string, resources: readonly FhirResource[], at: Date): Bundle {
  return { resourceType: 'Bundle', type: 'collection', timestamp: at.toISOString(), entry: resources.map((resource): BundleEntry => ({ fullUrl: addressOf(base, resource), resource })) };
}

export interface SearchPage {
  readonly self: string;
  /** null on the last page. */
  readonly next: string | null;
  /** Over all pages; null where nobody asked and it is not known by itself. */
  readonly total: number | null;
}

export function searchset(base: string, resources: readonly FhirResource[], { self, next, total }: SearchPage): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(total !== null && { total }),
    link: [{ relation: 'self', url: self }, ...(next === null ? [] : [{ relation: 'next', url: next }])],
    ...(resources.length > 0 && { entry: resources.map((resource): BundleEntry => ({ fullUrl: addressOf(base, resource), resource, search: { mode: 'match' } })) }),
  };
}
