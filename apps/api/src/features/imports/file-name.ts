/** The name of an uploaded file, for the report. */
const LONGEST_NAME = 200;

/** Headers are ASCII, so the name comes URI-encoded; a name that is not readable is no reason to refuse the file. */
export function fileName(header: string | undefined): string {
  if (header === undefined) return 'bundle.json';
  try {
    const name = decodeURIComponent(header).replace(/\p{Cc}/gu, '').split(/[/\\]/).at(-1)?.trim() ?? '';
    return name === '' ? 'bundle.json' : name.slice(0, LONGEST_NAME);
  } catch {
    return 'bundle.json';
  }
}
