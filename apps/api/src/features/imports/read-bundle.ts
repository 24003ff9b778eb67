/** A FHIR R4 bundle -> the resources an import takes, or every reason why the file cannot be taken at all. */
import { TAKEN_TYPES, type BundleFault, type FhirResource, type ReadBundle, type TakenType } from './fhir-resources.js';
import { isObject, listAt, textAt } from './json-reader.js';
import { isFault, readResource } from './read-resource.js';

const MOST_FAULTS = 20;
const MOST_ENTRIES = 20_000;
const BUNDLE_TYPES = new Set(['transaction', 'batch', 'collection', 'searchset', 'document']);

const isTaken = (type: string): type is TakenType => TAKEN_TYPES.some((taken) => taken === type);

/**
 * All or nothing: with a single fault nothing of the file may be stored, so faults are collected (20 at most) and
 * returned instead of resources. References may point at entries by fullUrl or as `Patient/<id>`.
 */
export function readBundle(content: unknown): ReadBundle | { readonly faults: readonly BundleFault[] } {
  if (!isObject(content)) return { faults: [{ pointer: '', code: 'not-a-bundle', detail: 'The file is not a JSON object.' }] };
  if (textAt(content, 'resourceType') !== 'Bundle') {
    return { faults: [{ pointer: '/resourceType', code: 'not-a-bundle', detail: 'The file is not a FHIR bundle.' }] };
  }
  const bundleType = textAt(content, 'type') ?? '';
  if (!BUNDLE_TYPES.has(bundleType)) {
    return { faults: [{ pointer: '/type', code: 'bundle-type', detail: `A bundle of type "${bundleType.slice(0, 40)}" is not taken.` }] };
  }
  const entries = listAt(content, 'entry');
  if (entries.length > MOST_ENTRIES) {
    return { faults: [{ pointer: '/entry', code: 'too-many', detail: `A file may hold at most ${MOST_ENTRIES} entries.` }] };
  }
  const faults: BundleFault[] = [];
  const resources: FhirResource[] = [];
  const otherTypes = new Map<string, number>();
  entries.forEach((entry, index) => {
    const resource = isObject(entry) ? entry['resource'] : undefined;
    const type = textAt(resource, 'resourceType');
    if (!isObject(resource) || type === undefined) {
      faults.push({ pointer: `/entry/${index}/resource`, code: 'no-resource', detail: 'The entry holds no resource with a type.' });
    } else if (isTaken(type)) {
      const read = readResource(type, index, resource, textAt(entry, 'fullUrl') ?? `${type}/${textAt(resource, 'id') ?? ''}`);
      if (isFault(read)) faults.push(read);
      else resources.push(read);
    } else {
      otherTypes.set(type, (otherTypes.get(type) ?? 0) + 1);
    }
  });
  faults.push(...strangers(resources));
  return faults.length > 0 ? { faults: faults.slice(0, MOST_FAULTS) } : { resources, otherTypes };
}

/** Everything belongs to a patient of the same file; a reference to somebody else is a fault, not a guess. */
function strangers(resources: readonly FhirResource[]): BundleFault[] {
  const known = new Set(resources.flatMap((each) => (each.type === 'Patient' ? [each.reference, `Patient/${each.id}`] : [])));
  return resources.flatMap((each) => (each.type === 'Patient' || known.has(each.subject) ? [] : [{
    pointer: `/entry/${each.entry}/resource/${each.type === 'AllergyIntolerance' ? 'patient' : 'subject'}/reference`,
    code: 'unknown-patient',
    detail: `${each.type}: the file holds no patient "${each.subject.slice(0, 80)}".`,
  }]));
}
