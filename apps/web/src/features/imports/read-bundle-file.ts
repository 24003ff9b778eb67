// What can be told about a chosen file before it is sent. Pure but for reading the file.

/** Bytes; what the server takes in one request */
export const largestFile = 32 * 1024 * 1024;

export type ReadFile =
  | { readonly ok: true; readonly text: string; readonly content: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly reason: string };

const sizeWords = (bytes: number): string => `${(bytes / (1024 * 1024)).toFixed(1)} MB`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

export const readText = (text: string): ReadFile => {
  try {
    const content: unknown = JSON.parse(text);
    return isObject(content) ? { ok: true, text, content } : { ok: false, reason: 'This file holds no FHIR bundle.' };
  } catch {
    return { ok: false, reason: 'This file is not JSON, or it was cut off.' };
  }
};

export const readBundleFile = async (file: File): Promise<ReadFile> => {
  if (file.size === 0) return { ok: false, reason: 'This file is empty.' };
  if (file.size > largestFile) return { ok: false, reason: `This file has ${sizeWords(file.size)}; ${sizeWords(largestFile)} is the most that can be read at once.` };
  try {
    return readText(await file.text());
  } catch {
    return { ok: false, reason: 'This file could not be read from the disk.' };
  }
};
