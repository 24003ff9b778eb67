// A chosen file -> its JSON, or why it cannot be sent. What a bundle must hold is for the server to say.
import type { Bundle } from './queries';

/** The server takes no more in one request. */
export const mostBytes = 32 * 1_024 * 1_024;

export class UnreadableFile extends Error {}

const isObject = (value: unknown): value is Bundle => typeof value === 'object' && value !== null && !Array.isArray(value);

export async function readBundle(file: Pick<File, 'size' | 'text'>): Promise<Bundle> {
  if (file.size > mostBytes) throw new UnreadableFile('The file is larger than 32 MB. Export fewer people at a time.');
  const text = await file.text().catch(() => {
    throw new UnreadableFile('The file could not be read. It may have been moved or deleted: choose it again.');
  });
  const content = parse(text);
  if (!isObject(content)) throw new UnreadableFile('The file holds no FHIR bundle.');
  return content;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new UnreadableFile('The file is not JSON. Export the records as FHIR R4 in JSON.');
  }
}
