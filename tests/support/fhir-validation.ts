// R4 as its definitions say it (the validator of the package `fhir`), and the invariants that validator does not know.
import type { FhirResource } from 'fhir/r4.js';
import { Fhir } from 'fhir/fhir.js';

const validator = new Fhir();

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a resource, itself included, with the name it stands under. */
function* objectsIn(value: unknown, under = ''): Generator<readonly [under: string, object: Json]> {
  if (Array.isArray(value)) for (const each of value as readonly unknown[]) yield* objectsIn(each, under);
  if (!isObject(value)) return;
  yield [under, value];
  for (const [name, part] of Object.entries(value)) yield* objectsIn(part, name);
}

const UCUM_CODES = ['deg', 'cm', 'mm[Hg]', '/min', 'Cel', 'a', 'mo', 'wk', 'h', 'min', '%', '10*9/L', '{score}', '{grade}', '{count}', '1'];
const VITAL_LOINC = ['85354-9', '8867-4', '8310-5'];
const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?)?$/u;
const DATE_FIELDS = ['birthDate', 'onsetDateTime', 'abatementDateTime', 'recordedDate', 'effectiveDateTime', 'issued', 'authored', 'authoredOn', 'start', 'end', 'dueDate', 'created', 'dateAsserted', 'lastUpdated', 'performedDateTime', 'deceasedDateTime'];
const VALUES = ['valueQuantity', 'valueBoolean', 'valueString', 'valueCodeableConcept', 'valueInteger'];

const hasValue = (object: Json): boolean => VALUES.some((name) => name in object);
const codesOf = (concept: unknown): string[] => (isObject(concept) && Array.isArray(concept['coding']) ? (concept['coding'] as Json[]).map(({ code }) => String(code)) : []);
const spelled = (resource: FhirResource): string => `${resource.resourceType}/${resource.id ?? ''}`;

type Property = Readonly<Partial<Record<'_name' | '_type', string>> & { _multiple?: boolean; _properties?: readonly Property[] }>;

const definitions = validator.parser.parsedStructureDefinitions as Readonly<Record<string, { readonly _properties?: readonly Property[] } | undefined>>;

/** What may be there once is no list, and what may be there often is one: the validator does not look. */
function shapeFaults(object: Json, properties: readonly Property[], at: string): string[] {
  return properties.flatMap((property) => {
    const value = object[property._name ?? ''];
    if (value === undefined) return [];
    const place = `${at}.${property._name ?? ''}`;
    if (Array.isArray(value) !== (property._multiple === true)) return [`${place} ${Array.isArray(value) ? 'is a list' : 'is no list'}`];
    const inside = property._properties ?? definitions[property._type ?? '']?._properties ?? [];
    return ([value].flat() as readonly unknown[]).flatMap((each) => (isObject(each) ? shapeFaults(each, inside, place) : []));
  });
}

/** An invariant of R4 by its key; true where it holds. */
const INVARIANTS: readonly (readonly [key: string, types: readonly string[], holds: (resource: Json) => boolean])[] = [
  ['ait-1 and ait-2', ['AllergyIntolerance'], (it) => ('clinicalStatus' in it) !== codesOf(it['verificationStatus']).includes('entered-in-error')],
  ['con-4', ['Condition'], (it) => !('abatementDateTime' in it) || ['resolved', 'remission', 'inactive'].some((code) => codesOf(it['clinicalStatus']).includes(code))],
  ['no diagnosis is confirmed', ['Condition'], (it) => !codesOf(it['verificationStatus']).includes('confirmed') && !codesOf((it['category'] as unknown[])[0]).includes('encounter-diagnosis')],
  ['obs-6', ['Observation'], (it) => !('dataAbsentReason' in it) || !hasValue(it)],
  ['a value, a part or a reason', ['Observation'], (it) => hasValue(it) || 'dataAbsentReason' in it || 'component' in it],
  ['vital signs are a category with a time', ['Observation'], (it) => !codesOf(it['code']).some((code) => VITAL_LOINC.includes(code)) || (codesOf((it['category'] as unknown[])[0]).includes('vital-signs') && 'effectiveDateTime' in it)],
  ['gol-1', ['Goal'], (it) => ((it['target'] ?? []) as Json[]).every((target) => !('detailQuantity' in target) || 'measure' in target)],
  ['cpl-3', ['CarePlan'], (it) => ((it['activity'] ?? []) as Json[]).every((activity) => ('reference' in activity) !== ('detail' in activity))],
];

function nodeFaults(under: string, node: Json): string[] {
  const faults: string[] = [];
  for (const [name, value] of Object.entries(node)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0) || (isObject(value) && Object.keys(value).length === 0)) faults.push(`${under}.${name} is empty`);
    if (DATE_FIELDS.includes(name) && typeof value === 'string' && !DATE.test(value)) faults.push(`${under}.${name} is no date: ${value}`);
  }
  if (node['system'] === 'http://unitsofmeasure.org' && !UCUM_CODES.includes(String(node['code']))) faults.push(`${under} has the unit ${String(node['code'])}`);
  if ('value' in node && under.endsWith('Quantity') && typeof node['value'] !== 'number') faults.push(`${under} has a value that is no number`);
  if ('start' in node && 'end' in node && String(node['start']).slice(0, 10) > String(node['end']).slice(0, 10)) faults.push(`${under} ends before it starts (per-1)`);
  if (under === 'item' && 'answer' in node && 'item' in node) faults.push('item has both items and answers (qrs-1)');
  if (under === 'component' && !hasValue(node) && !('dataAbsentReason' in node)) faults.push('component says nothing');
  return faults;
}

/** Everything wrong with one resource, in words; empty for a valid one. */
export function faultsOf(resource: FhirResource): string[] {
  const { messages } = validator.validate(resource, { errorOnUnexpected: true });
  const byDefinition = messages.filter(({ severity }) => ['error', 'fatal'].includes(String(severity))).map(({ location, message }) => `${location ?? ''}: ${message ?? ''}`);
  const json = resource as unknown as Json;
  const byInvariant = INVARIANTS.filter(([, types, holds]) => types.includes(resource.resourceType) && !holds(json)).map(([key]) => key);
  const ofId = /^[A-Za-z0-9.-]{1,64}$/u.test(resource.id ?? '') ? [] : ['the id has a wrong form'];
  const byShape = shapeFaults(json, definitions[resource.resourceType]?._properties ?? [], resource.resourceType);
  return [...byDefinition, ...byShape, ...byInvariant, ...ofId, ...[...objectsIn(json)].flatMap(([under, node]) => nodeFaults(under, node))].map((fault) => `${spelled(resource)} ${fault}`);
}

/** References that lead to nothing among these resources. */
export function brokenReferences(resources: readonly FhirResource[]): string[] {
  const known = new Set(resources.map(spelled));
  return resources.flatMap((resource) => [...objectsIn(resource)].flatMap(([, { reference }]) => (typeof reference === 'string' && !known.has(reference) ? [`${spelled(resource)} -> ${reference}`] : [])));
}
