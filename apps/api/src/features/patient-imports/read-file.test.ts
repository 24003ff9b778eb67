import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Problem } from '../../platform/http/problem.js';
import { guessDateOrder, readDate, readFullName } from './cell-values.js';
import { faultOfMapping, guessMapping } from './columns.js';
import { findDuplicates } from './duplicates.js';
import { planRows } from './import-plan.js';
import { readRow } from './read-row.js';
import { decodeTable, findSeparator, readTable } from './read-table.js';

const read = (text: string) => readTable(text, findSeparator(text));
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('a file', () => {
  it.each([
    ['UTF-8 with its mark', bytes('\uFEFFPrénom'), 'utf-8'], ['Windows-1252', bytes('Pr\u00E9nom', 'latin1'), 'windows-1252'],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFPrénom', 'utf16le')), 'utf-16le'],
  ])('in %s gives its letters', (_name, content, encoding) => {
    expect(decodeTable(content)).toEqual({ text: expect.stringMatching(/^\uFEFF?Prénom$/u), encoding });
    expect(read(`${decodeTable(content).text},Nom\nZoé,Côté`).header).toEqual(['Prénom', 'Nom']);
  });

  it.each([
    ['a,b,c\n1,2,3', ','], ['a;b;c\n1,5;2;3', ';'], ['a\tb\n"x, y"\tz', '\t'], ['"Öz, Ada"|1\n"B, C"|2', '|'], ['Name\nAda', ','],
  ])('%j is parted by %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });

  it('keeps line breaks inside quotes, leaves out empty rows, and names each row by its line', () => {
    expect(read('a,b\r\n"one\r\ntwo",x\r\n,\r\n\r\ny,z\r\n').rows).toEqual([{ line: 2, cells: ['one\r\ntwo', 'x'] }, { line: 6, cells: ['y', 'z'] }]);
  });

  it('says where a quotation mark is missing', () => {
    expect(() => read('a,b\n"never closed,x\ny,z')).toThrow(Problem);
  });
});

describe('columns', () => {
  it.each([
    [['First Name', 'LAST NAME', 'DOB', 'E-mail', 'Cell Phone'], ['givenName', 'familyName', 'birthDate', 'email', 'phone']],
    [['Prénom', 'Nom de famille', 'Date de naissance', 'Courriel', 'Téléphone'], ['givenName', 'familyName', 'birthDate', 'email', 'phone']],
    [['No', 'Nom complet', 'N° d’assurance-maladie', 'Sexe', 'Solde'], [null, 'fullName', null, 'sexAtBirth', null]],
    [['first_name', 'last_name', 'name', 'phone', 'Phone'], ['givenName', 'familyName', null, 'phone', null]],
  ])('%j', (header, fields) => {
    expect(guessMapping(header)).toEqual(fields);
  });

  it('need the whole name', () => {
    expect(faultOfMapping(['givenName', 'birthDate'], 2)?.code).toBe('no-name');
    expect(faultOfMapping(['fullName', 'fullName'], 2)?.code).toBe('field-twice');
    expect(faultOfMapping(['fullName', null], 2)).toBeUndefined();
  });
});

describe('a date', () => {
  it.each([
    ['1986-03-14', 'month-first', '1986-03-14'], ['19860314', 'day-first', '1986-03-14'], ['14/03/1986', 'day-first', '1986-03-14'], ['3/4/1986', 'month-first', '1986-03-04'],
    ['3/4/1986', 'day-first', '1986-04-03'], ['14 mars 1986', 'month-first', '1986-03-14'], ['1er août 1986', 'month-first', '1986-08-01'], ['March 14, 1986', 'day-first', '1986-03-14'],
    ['1986-03-14 00:00:00', 'day-first', '1986-03-14'], ['29.02.2024', 'day-first', '2024-02-29'],
  ] as const)('%s, %s', (text, order, day) => {
    expect(readDate(text, order)).toEqual({ value: day });
  });

  it.each([['03/04/86', /two digits/], ['30/02/1986', /no such day/], ['14/14/1986', /no such day/], ['soon', /no date/], ['1986', /no date/]])('%s is not guessed', (text, reason) => {
    expect(readDate(text, 'day-first')).toEqual({ problem: expect.stringMatching(reason) });
  });

  it('shows its order where a column proves it', () => {
    expect(guessDateOrder(['01/02/1986', '25/12/1990'], 'en')).toBe('day-first');
    expect(guessDateOrder(['01/02/1986', '12/25/1990'], 'fr')).toBe('month-first');
    expect(guessDateOrder(['01/02/1986'], 'fr')).toBe('day-first');
    expect(guessDateOrder(['1986-01-02'], 'en')).toBe('year-first');
  });
});

describe('a row', () => {
  const rule = { header: ['Name', 'Born', 'Mail', 'Phone'], mapping: ['fullName', 'birthDate', 'email', 'phone'], dateOrder: 'day-first', today: '2026-03-14' } as const;

  it('is a person, or says of each cell why not', () => {
    expect(readRow({ line: 2, cells: ['Öz, Ada', '14/03/1986', 'ada@example.test', ''] }, rule).person).toMatchObject({ givenName: 'Ada', familyName: 'Öz', birthDate: '1986-03-14', phone: null });
    expect(readRow({ line: 3, cells: ['Ada', '14/03/2086', 'ada at home', 'none', 'more'] }, rule)).toEqual({
      line: 3,
      problems: [
        { line: 3, column: null, reason: 'The row has 5 cells, the header 4.' }, { line: 3, column: 'Name', reason: 'The given name and the family name cannot be told apart.' },
        { line: 3, column: 'Born', reason: 'The birth date must not lie in the future.' }, { line: 3, column: 'Mail', reason: 'This is no e-mail address.' },
        { line: 3, column: 'Phone', reason: 'This is no telephone number.' },
      ],
    });
    expect(readRow({ line: 4, cells: ['', '', '', ''] }, rule).problems).toEqual([
      { line: 4, column: 'Name', reason: 'The name is missing, or has no letter.' },
    ]);
    expect(readFullName('Cher')).toBeUndefined();
  });
});

describe('duplicates', () => {
  const rule = { header: ['g', 'f', 'b', 'p'], mapping: ['givenName', 'familyName', 'birthDate', 'phone'], dateOrder: 'year-first', today: '2026-03-14' } as const;
  const rowOf = (line: number, ...cells: string[]) => readRow({ line, cells }, rule);
  const ada = { id: 'x', givenName: 'Ada', familyName: 'Öz', birthDate: '1986-03-14', phone: '+1 555 010 4477' };

  it.each([
    ['the same birth date', ['ADA', 'Oz', '1986-03-14', ''], 'name-and-birth-date'], ['the same number, written differently', ['Ada', 'Öz', '1990-01-01', '(555) 010-4477'], 'name-and-phone'],
    ['nothing but the name to compare', ['Ada', 'Öz', '', ''], 'name-only'], ['another birth date', ['Ada', 'Öz', '1990-01-01', '555 010 9999'], undefined],
  ])('of the clinic: %s', (_what, cells, reason) => {
    expect(findDuplicates([rowOf(2, ...cells)], new Map([['oz ada', [ada]]])).get(2)?.reason).toBe(reason);
  });

  it.each([
    ['written differently, under the name before the marriage', '1234 567-890 ab', 'health-number'], ['another one', '9999 567 890 AB', undefined], ['the word that many have in common', 'none', undefined],
  ])('of the clinic by health number: %s', (_what, healthNumber, reason) => {
    const numbered = new Map([['1234567890AB', [ada]]]);
    const row = readRow({ line: 2, cells: ['Ada', 'Lee', healthNumber] }, { ...rule, header: ['g', 'f', 'h'], mapping: ['givenName', 'familyName', 'healthNumber'] });
    expect(findDuplicates([row, { ...row, line: 3 }], new Map(), numbered).get(2)?.reason).toBe(reason);
  });

  it('of the file by health number, whatever the birth date', () => {
    const numbers = { ...rule, header: ['g', 'f', 'b', 'h'], mapping: ['givenName', 'familyName', 'birthDate', 'healthNumber'] } as const;
    const rows = [['Ada', 'Lee', '1986-03-14', '1234-567'], ['Ada', 'Lee', '1968-03-14', '1234 567'], ['Bo', 'Li', '', 'n/a'], ['Cy', 'Moe', '', 'n/a']].map((cells, at) => readRow({ line: at + 2, cells }, numbers));
    expect([...findDuplicates(rows, new Map())]).toEqual([[3, { of: 'file', reason: 'health-number', line: 2 }]]);
  });

  it('of the file: the later row', () => {
    const rows = [rowOf(2, 'Ada', 'Öz', '1986-03-14', ''), rowOf(3, 'Bo', 'Li', '', ''), rowOf(4, 'ada', 'oz', '1986-03-14', '')];
    const found = findDuplicates(rows, new Map());
    expect([...found]).toEqual([[4, { of: 'file', reason: 'name-and-birth-date', line: 2 }]]);
    expect(planRows(rows, found, { duplicates: 'merge', choices: { 2: 'skip' } }).map(({ choice }) => choice)).toEqual(['skip', 'import', 'skip']);
  });
});

describe('any file at all', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Ada', 'Öz', '14/03/1986', '1986-03-14', '"', '""', '=1+1', 'a@b.ca', '\u2028', '\u0000'), fc.string({ unit: 'binary', maxLength: 8 }));
  const tables = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }).chain((rows) => fc.constantFrom(',', ';', '\t', '|').map((sign) => rows.map((cells) => cells.join(sign)).join('\n')));
  const anything = fc.oneof(tables.map((text) => Buffer.from(text)), tables.map((text) => Buffer.from(text, 'latin1')), fc.uint8Array({ maxLength: 200 }).map((raw) => Buffer.from(raw)));

  it('is read or refused with a reason; each row is a person or says why not, under a line of its own', () => {
    let wasRead = 0;
    fc.assert(fc.property(anything, (content) => {
      const { text } = decodeTable(content);
      let table;
      try {
        table = read(text);
      } catch (error) {
        expect([error instanceof Problem, (error as Problem).status]).toEqual([true, 422]);
        return;
      }
      wasRead += 1;
      const { header } = table;
      const mapping = header.map((_name, at) => (['givenName', 'familyName', 'birthDate', 'email'] as const)[at] ?? null);
      const rows = table.rows.map((row) => readRow(row, { header, mapping, dateOrder: 'day-first', today: '2026-03-14' }));
      expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length);
      for (const row of rows) expect((row.person === undefined) === (row.problems.length > 0)).toBe(true);
      for (const { person } of rows) expect(JSON.stringify(person ?? {})).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      const plan = planRows(rows, findDuplicates(rows, new Map()), { duplicates: 'skip', choices: {} });
      expect(plan.filter(({ choice }) => choice === undefined).length).toBe(rows.filter(({ person }) => person === undefined).length);
    }), { numRuns: 1_000 });
    expect(wasRead).toBeGreaterThan(300);
  });
});
