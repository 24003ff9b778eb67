import { problem } from '../../platform/http/api.js';
import type { ReadBundle } from './fhir-resources.js';
import { readBundle } from './read-bundle.js';

/** The bundle of a file, or 400 with the place of everything that is wrong in it. */
export function parseFile(text: string): ReadBundle {
  const read = readBundle(parseJson(text));
  if ('faults' in read) {
    throw problem('invalid-import', { status: 400, detail: 'Nothing was imported: the file is not right.', errors: read.faults });
  }
  return read;
}

function parseJson(text: string): unknown {
  if (text.includes('\u0000') || !text.isWellFormed()) throw notJson('The file holds characters that are not text.');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const place = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    throw notJson(place === undefined ? 'The file is not JSON.' : `The file is not JSON (character ${place}).`);
  }
}

const notJson = (detail: string) => problem('invalid-import', { status: 400, detail: 'Nothing was imported.', errors: [{ pointer: '', code: 'not-json', detail }] });
