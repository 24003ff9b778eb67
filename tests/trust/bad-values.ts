// Wrong values for every field of a described body: each is one change to an otherwise good request.
import type { DescribedApi, Schema } from '../support/described-api.js';

export interface BadBody {
  readonly name: string;
  /** Where the fault is; the answer must point there or deeper. Undefined where no place can be named. */
  readonly pointer?: string;
  /** A value, or bytes exactly as sent. */
  readonly body: unknown;
}

interface BadValue {
  readonly name: string;
  readonly value: unknown;
}

const FAR_TOO_LONG = 300_000;
const WRONG_TYPES: Readonly<Record<string, readonly unknown[]>> = {
  string: [5, true, {}, [], ['x']],
  integer: ['1', true, {}, [1], 1.5],
  number: ['1', false, {}, [1]],
  boolean: ['true', 0, 1, {}, []],
  array: ['x', {}, 1],
  object: ['x', 1, true, []],
};

/** Text that no field takes, whatever it is for. */
const BAD_TEXTS: readonly BadValue[] = [
  { name: 'NUL', value: 'a\u0000b' },
  { name: 'half a surrogate pair', value: 'a\ud800b' },
];

const BAD_DAYS: readonly string[] = ['2026-02-30', '2026-13-01', '0000-01-01', '1800-01-01', '2999-12-31', '26-01-01', '2026-01-01T00:00:00Z', ' 2026-01-01'];

function badValues(schema: Schema): BadValue[] {
  const { type, format, enum: choices, minLength, maxLength, minimum, maximum, maxItems, nullable } = schema;
  return [
    ...(WRONG_TYPES[type ?? ''] ?? []).map((value) => ({ name: `${JSON.stringify(value)} for ${type}`, value })),
    ...(nullable === false && type !== undefined ? [{ name: 'null', value: null }] : []),
    ...(type === 'string' ? BAD_TEXTS : []),
    ...(choices !== undefined && type === 'string' ? [{ name: 'a value that is not listed', value: 'not-listed' }, { name: 'another case', value: String(choices[0]).toUpperCase() }] : []),
    ...(minLength !== undefined && minLength > 0 ? [{ name: 'no text', value: '' }] : []),
    ...(maxLength !== undefined ? [{ name: 'a character too many', value: 'x'.repeat(maxLength + 1) }] : []),
    ...(type === 'string' ? [{ name: 'far too long', value: 'x'.repeat(FAR_TOO_LONG) }] : []),
    ...(minimum !== undefined ? [{ name: 'too small', value: minimum - 1 }] : []),
    ...(maximum !== undefined ? [{ name: 'too large', value: maximum + 1 }, { name: 'huge', value: 1e308 }] : []),
    ...(maxItems !== undefined ? [{ name: 'an item too many', value: Array.from({ length: maxItems + 1 }, () => itemOf(schema)) }] : []),
    ...(format === 'uuid' ? ['x', '00000000-0000-0000-0000-00000000000g', "' or 1=1 --"].map((value) => ({ name: `id ${value}`, value })) : []),
    ...(format === 'date' ? BAD_DAYS.map((value) => ({ name: `day ${value}`, value })) : []),
    ...(format === 'email' ? ['x', 'a@b', 'a@example.test\r\nBcc: b@example.test'].map((value) => ({ name: `address ${JSON.stringify(value)}`, value })) : []),
  ];
}

const itemOf = ({ items }: Schema): unknown => (items?.enum === undefined ? 'x' : items.enum[0]);

/** Every field of the schema, however deep, with each of its bad values put into the good body. */
export function badBodies(api: DescribedApi, schema: Schema, good: unknown): BadBody[] {
  return [...fieldFaults(api, schema, good, '', (body) => body), ...wholeFaults(good)];
}

type Rebuild = (part: unknown) => unknown;

function fieldFaults(api: DescribedApi, given: Schema, good: unknown, pointer: string, rebuild: Rebuild): BadBody[] {
  const schema = api.resolve(given);
  if (schema.type === 'array') return listFaults(api, schema, good, pointer, rebuild);
  if (schema.properties === undefined) return [];
  const object = isObject(good) ? good : {};
  const unknown = { name: `${pointer}: a field nobody knows`, pointer: `${pointer}/unknownField`, body: rebuild({ ...object, unknownField: 1 }) };
  const missing = (schema.required ?? []).filter((name) => name in object).map((name) => ({
    name: `${pointer}/${name}: left out`, pointer: `${pointer}/${name}`, body: rebuild(Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))),
  }));
  const fields = Object.entries(schema.properties).flatMap(([name, field]) => {
    const at = `${pointer}/${name}`;
    const put: Rebuild = (value) => rebuild({ ...object, [name]: value });
    return [
      ...badValues(api.resolve(field)).map((bad) => ({ name: `${at}: ${bad.name}`, pointer: at, body: put(bad.value) })),
      ...fieldFaults(api, field, object[name], at, put),
    ];
  });
  return [unknown, ...missing, ...fields];
}

function listFaults(api: DescribedApi, { items }: Schema, good: unknown, pointer: string, rebuild: Rebuild): BadBody[] {
  if (items === undefined || items.oneOf !== undefined) return [];
  const [first = {}, ...rest] = Array.isArray(good) ? (good as unknown[]) : [{}];
  const put: Rebuild = (item) => rebuild([item, ...rest]);
  const item = api.resolve(items);
  return [
    ...badValues(item).filter(({ name }) => name !== 'far too long').map((bad) => ({ name: `${pointer}/0: ${bad.name}`, pointer, body: put(bad.value) })),
    ...fieldFaults(api, items, first, `${pointer}/0`, put),
  ];
}

/** Faults of the body as a whole. */
function wholeFaults(good: unknown): BadBody[] {
  const text = JSON.stringify(good);
  const open = text.slice(0, -1) + (text === '{}' ? '' : ',');
  return [
    { name: 'nested 30 deep', body: `${open}"deep":${'['.repeat(30)}${']'.repeat(30)}}` },
    { name: '__proto__', body: `${open}"__proto__":{"isOwner":true}}` },
    { name: 'constructor', body: `${open}"constructor":{"prototype":{}}}` },
    { name: 'a number beyond all numbers', body: `${open}"huge":1e400}` },
    { name: 'a name with NUL', body: `${open}"a\\u0000":1}` },
    { name: 'fields of the tables', body: `${open}"clinicId":"00000000-0000-4000-8000-000000000000"}` },
    { name: 'half a body', body: text.slice(0, -1) },
    { name: 'a list', body: `[${text}]` },
    { name: 'null', body: 'null' },
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
