// The version of a resource is what it says: equal content has an equal version, whichever rows it was made of. So a program that
// holds a version can be told that nothing has changed, and is never told so wrongly. Pure.
import { createHash } from 'node:crypto';
import type { FhirResource } from 'fhir/r4.js';

const LENGTH = 16;

export function versioned(resource: FhirResource): FhirResource {
  const versionId = createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, LENGTH);
  return { ...resource, meta: { ...resource.meta, versionId } };
}
