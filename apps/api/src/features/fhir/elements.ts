// The data types of FHIR R4 as this product fills them. Pure.
import type { CodeableConcept, Coding, Extension, Meta, Period, Quantity, Reference } from 'fhir/r4.js';
import { placeName } from '../note-documents/note-words.js';
import { CODE_SYSTEMS, type CodeSystemName, EXTENSIONS } from './code-systems.js';
import { UCUM } from './ucum.js';

export const coding = (system: CodeSystemName, code: string, display?: string): Coding =>
  ({ system: CODE_SYSTEMS[system], code, ...(display !== undefined && display !== '' && { display }) });

export const concept = (system: CodeSystemName, code: string, text: string): CodeableConcept => ({ coding: [coding(system, code, text)], text });

/** A public code first, our own beside it. */
export const codedTwice = (loinc: string, display: string, own: Coding, text: string): CodeableConcept =>
  ({ coding: [{ system: CODE_SYSTEMS.loinc, code: loinc, display }, own], text });

/** A value of a code system that HL7 publishes: its code says all. */
export const status = (system: CodeSystemName, code: string): CodeableConcept => ({ coding: [coding(system, code)] });

/** Why there is no value. `asked-unknown`: asked, and not known; `asked-declined`: rather not said; `unknown`: not asked or not kept. */
export type AbsentReason = 'unknown' | 'asked-unknown' | 'asked-declined' | 'not-asked';
export const absent = (reason: AbsentReason): CodeableConcept => ({ coding: [coding('dataAbsent', reason)] });
export const absentExtension = (reason: AbsentReason): { readonly extension: Extension[] } => ({ extension: [{ url: EXTENSIONS.dataAbsent, valueCode: reason }] });

/** Zero is a value. A unit that has no UCUM code is left in words. */
export function quantity(value: number, unit: string): Quantity {
  const code = UCUM[unit];
  return code === undefined ? { value, ...(unit !== '' && { unit }) } : { value, unit, system: CODE_SYSTEMS.ucum, code };
}

export const patient = (id: string): Reference => ({ reference: `Patient/${id}` });
export const to = (type: string, id: string | null): Reference | undefined => (id === null ? undefined : { reference: `${type}/${id}` });
/** People of the clinic and outside are named; they are no resources of this server. */
export const person = (name: string | null | undefined): Reference | undefined => (name === null || name === undefined || name.trim() === '' ? undefined : { display: name });

export interface Place {
  readonly region: string;
  readonly side?: string | null;
}

export const place = ({ region, side = null }: Place): CodeableConcept => ({
  coding: [coding('region', region), ...(side === null ? [] : [coding('side', side)])],
  text: placeName(region, side),
});

/** Places as they are stored: a list, or whatever an older record left there. */
export const places = (stored: unknown): CodeableConcept[] =>
  (Array.isArray(stored) ? (stored as readonly unknown[]) : []).flatMap((each) => (typeof each === 'string' ? [place({ region: each })] : isPlace(each) ? [place(each)] : []));

export const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'region' in value && typeof value.region === 'string';

/** Undefined when neither end is known. */
export const period = (start: string | null, end: string | null): Period | undefined =>
  (start === null && end === null ? undefined : { ...(start !== null && { start }), ...(end !== null && { end }) });

export const note = (...texts: readonly (string | null | undefined)[]): { readonly text: string }[] =>
  texts.flatMap((text) => (text === null || text === undefined || text.trim() === '' ? [] : [{ text }]));

/** The version is told of the finished resource, see resource-version.ts. */
export const meta = (lastUpdated: string): Meta => ({ lastUpdated });

/** JSON of FHIR knows no null, no empty text, no empty list and no empty object. Zero and false stay. */
export function withoutEmpty<Resource>(resource: Resource): Resource {
  return kept(resource) as Resource;
}

function kept(value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const items = (value as readonly unknown[]).map(kept).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, part]) => { const left = kept(part); return left === undefined ? [] : [[name, left] as const]; });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
