import { problem } from '../../platform/http/api.js';
import type { ReadBundle } from './fhir-resources.js';
import { readBundle } from './read-bundle.js';

/** The bundle of a file, or 400 with the place of everything that is wrong in it. */
export function parseFile(content: unknown): ReadBundle {
  const read = readBundle(content);
  if ('faults' in read) {
    throw problem('invalid-import', { status: 400, detail: 'Nothing was imported: the file is not right.', errors: read.faults });
  }
  return read;
}
