// Bytes of a table -> its cells. Encoding and separator are found out, never asked: programs that write such files do not say.
import { CsvError, parse } from 'csv-parse/sync';
import { problem } from '../../platform/http/api.js';

export const ENCODINGS = ['utf-8', 'utf-16le', 'windows-1252'] as const;
export type TableEncoding = (typeof ENCODINGS)[number];

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 100;
const MOST_CELL_CHARACTERS = 2_000;
const LINES_LOOKED_AT = 20;

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Line of the file on which the row begins, from 1, as a text editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const UTF16_MARK = [0xff, 0xfe];

/** What is no UTF-8 is what Excel writes on Windows; every byte is a letter there, so that nothing is refused. */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: TableEncoding } {
  if (bytes[0] === UTF16_MARK[0] && bytes[1] === UTF16_MARK[1]) return { text: cleaned(new TextDecoder('utf-16le').decode(bytes)), encoding: 'utf-16le' };
  try {
    return { text: cleaned(strictUtf8.decode(bytes)), encoding: 'utf-8' };
  } catch {
    return { text: cleaned(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
  }
}

/** The database takes no NUL and no half of a pair of surrogates. */
const cleaned = (text: string): string => text.replaceAll('\0', '').toWellFormed();

/** The sign that parts the first lines most evenly; a comma where none does. */
export function findSeparator(text: string): Separator {
  const lines = text.split(/\r\n|\r|\n/, LINES_LOOKED_AT).filter((line) => line.trim() !== '');
  const scored = SEPARATORS.map((sign) => ({ sign, score: evenness(lines.map((line) => outsideQuotes(line).split(sign).length - 1)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).sign;
}

/** How often it stands in the header, times the share of lines that have as many. */
function evenness(counts: readonly number[]): number {
  const [first = 0] = counts;
  return first === 0 ? 0 : first * (counts.filter((count) => count === first).length / counts.length);
}

const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"/gu, '');

/** Throws `table-unreadable` with the line where reading ended, or `table-too-large`. */
export function readTable(text: string, separator: Separator): Table {
  const [first, ...rest] = parsed(text, separator);
  if (first === undefined || first.cells.every((cell) => cell.trim() === '')) throw problem('table-empty', { detail: 'The file holds no rows. Its first line must name the columns.' });
  if (first.cells.length > MOST_COLUMNS) throw problem('table-too-large', { detail: `The file has more than ${MOST_COLUMNS} columns.` });
  const rows = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > MOST_ROWS) throw problem('table-too-large', { detail: `The file has more than ${MOST_ROWS.toLocaleString('en')} rows. Divide it.` });
  return { header: first.cells.map((cell) => cell.trim()), rows };
}

function parsed(text: string, separator: Separator): TableRow[] {
  try {
    const records: unknown = parse(text, {
      delimiter: separator, bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, info: true, to: MOST_ROWS + 2,
      max_record_size: MOST_COLUMNS * MOST_CELL_CHARACTERS, record_delimiter: ['\r\n', '\n', '\r'],
    });
    let line = 1;
    return (records as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      const begins = line;
      // Never the same twice, whatever ends the lines of the file: it names the row.
      line = Math.max(info.lines, begins) + 1;
      return { line: begins, cells: record.slice(0, MOST_COLUMNS + 1).map((cell) => cell.slice(0, MOST_CELL_CHARACTERS)) };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    throw problem('table-unreadable', { detail: `The file cannot be read as a table${lines === undefined ? '' : `: line ${lines}`}. ${WHY[error.code] ?? 'It is damaged.'}` });
  }
}

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed.',
  CSV_MAX_RECORD_SIZE: 'A row is too long; a quotation mark may be missing.',
};
