/** The name of an uploaded table. Headers are ASCII, so it comes URI-encoded; one that is not readable is no reason to refuse the file. */
const LONGEST_NAME = 200;
const UNNAMED = 'people.csv';

export function fileName(header: string | undefined): string {
  try {
    const name = decodeURIComponent(header ?? '').replace(/\p{Cc}/gu, '').split(/[/\\]/).at(-1)?.trim() ?? '';
    return name === '' ? UNNAMED : name.slice(0, LONGEST_NAME);
  } catch {
    return UNNAMED;
  }
}
