/** One FHIR resource -> what an import takes of it, or the fault that stops the file. */
import type { BundleFault, FhirAllergy, FhirCondition, FhirMedication, FhirPatient, FhirProcedure, FhirResource, TakenType } from './fhir-resources.js';
import { firstAt, isObject, listAt, objectAt, textAt, type JsonObject } from './json-reader.js';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const PARTIAL_DAY = /^\d{4}(-\d{2})?$/;

class Fault extends Error {
  constructor(readonly path: string, readonly code: string, detail: string) {
    super(detail);
  }
}

/** The calendar day of a FHIR date or dateTime; year or month alone name no day and give undefined. */
function dayAt(resource: JsonObject, key: string): string | undefined {
  const text = textAt(resource, key);
  if (text === undefined) return undefined;
  const day = DAY.exec(text)?.[0];
  if (day !== undefined && isCalendarDay(day)) return day;
  if (PARTIAL_DAY.test(text)) return undefined;
  throw new Fault(`/${key}`, 'not-a-date', `"${text.slice(0, 40)}" is not a date.`);
}

function isCalendarDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

function required(value: string | undefined, path: string, what: string): string {
  if (value === undefined) throw new Fault(path, 'missing', `${what} is missing.`);
  return value;
}

function conceptOf(resource: JsonObject, key: string): { text: string; codes: string[] } {
  const concept = objectAt(resource, key);
  const codes = listAt(concept, 'coding').map((coding) => textAt(coding, 'code')).filter((code) => code !== undefined);
  const text = textAt(concept, 'text') ?? textAt(firstAt(concept, 'coding'), 'display');
  return { text: required(text, `/${key}`, 'A text or a coded name').slice(0, 300), codes };
}

const codeOf = (resource: JsonObject, key: string): string | undefined => textAt(firstAt(objectAt(resource, key), 'coding'), 'code');
const subjectOf = (resource: JsonObject, key: string): string => required(textAt(objectAt(resource, key), 'reference'), `/${key}/reference`, 'The patient reference');

type Base = { readonly entry: number; readonly id: string };

function readPatient(base: Base, resource: JsonObject, reference: string): FhirPatient {
  const names = listAt(resource, 'name').filter(isObject);
  const name = names.find((each) => textAt(each, 'use') === 'official') ?? names[0];
  const given = listAt(name, 'given').filter((each) => typeof each === 'string').join(' ').trim();
  const birthSex = listAt(resource, 'extension').filter(isObject)
    .find((each) => textAt(each, 'url')?.endsWith('/us-core-birthsex') === true);
  const telecom = (system: string) => listAt(resource, 'telecom').filter(isObject).find((each) => textAt(each, 'system') === system);
  const birthDate = required(dayAt(resource, 'birthDate'), '/birthDate', 'The birth date (a full day)');
  if (birthDate < '1900-01-01') throw new Fault('/birthDate', 'too-early', 'The birth date is before 1900.');
  return {
    ...base, type: 'Patient', reference, birthDate,
    givenName: required(given === '' ? undefined : given, '/name', 'A given name').slice(0, 100),
    familyName: required(textAt(name, 'family'), '/name', 'A family name').slice(0, 100),
    sexAtBirth: SEX[textAt(birthSex, 'valueCode') ?? ''] ?? SEX[textAt(resource, 'gender') ?? ''],
    phone: textAt(telecom('phone'), 'value')?.slice(0, 40),
    email: textAt(telecom('email'), 'value')?.slice(0, 254),
    language: codeOf(firstAt(resource, 'communication') ?? {}, 'language')?.slice(0, 2).toLowerCase(),
    deceasedOn: dayAt(resource, 'deceasedDateTime'),
  };
}

const SEX: Readonly<Record<string, FhirPatient['sexAtBirth']>> = { F: 'female', M: 'male', female: 'female', male: 'male' };

const REFUTED = new Set(['refuted', 'entered-in-error']);
const CONDITION_STATUS: Readonly<Record<string, FhirCondition['status']>> = {
  active: 'active', recurrence: 'active', relapse: 'active', inactive: 'resolved', remission: 'resolved', resolved: 'resolved',
};

function readCondition(base: Base, resource: JsonObject): FhirCondition {
  return {
    ...base, ...conceptOf(resource, 'code'), type: 'Condition', subject: subjectOf(resource, 'subject'),
    status: CONDITION_STATUS[codeOf(resource, 'clinicalStatus') ?? ''] ?? 'unknown',
    refuted: REFUTED.has(codeOf(resource, 'verificationStatus') ?? ''),
    startedOn: dayAt(resource, 'onsetDateTime') ?? dayAt(resource, 'recordedDate'),
    endedOn: dayAt(resource, 'abatementDateTime'),
  };
}

const MEDICATION_STATUS: Readonly<Record<string, FhirMedication['status']>> = {
  active: 'current', 'on-hold': 'current', completed: 'past', stopped: 'past', cancelled: 'past', 'entered-in-error': 'entered-in-error',
};

function readMedication(base: Base, resource: JsonObject): FhirMedication {
  return {
    ...base, ...conceptOf(resource, 'medicationCodeableConcept'), type: 'MedicationRequest', subject: subjectOf(resource, 'subject'),
    status: MEDICATION_STATUS[textAt(resource, 'status') ?? ''] ?? 'unknown',
    authoredOn: dayAt(resource, 'authoredOn'),
  };
}

const ALLERGY_KIND: Readonly<Record<string, FhirAllergy['kind']>> = { medication: 'medicine', food: 'food', environment: 'other', biologic: 'medicine' };

function readAllergy(base: Base, resource: JsonObject): FhirAllergy {
  const category = listAt(resource, 'category').find((each) => typeof each === 'string');
  return {
    ...base, ...conceptOf(resource, 'code'), type: 'AllergyIntolerance', subject: subjectOf(resource, 'patient'),
    status: codeOf(resource, 'clinicalStatus') === 'active' ? 'active' : 'inactive',
    refuted: REFUTED.has(codeOf(resource, 'verificationStatus') ?? ''),
    kind: typeof category === 'string' ? ALLERGY_KIND[category] ?? 'unknown' : 'unknown',
  };
}

function readProcedure(base: Base, resource: JsonObject): FhirProcedure {
  const period = objectAt(resource, 'performedPeriod') ?? {};
  return {
    ...base, ...conceptOf(resource, 'code'), type: 'Procedure', subject: subjectOf(resource, 'subject'),
    done: textAt(resource, 'status') === 'completed',
    startedOn: dayAt(resource, 'performedDateTime') ?? dayAt(period, 'start'),
    endedOn: dayAt(period, 'end'),
  };
}

const READERS: Readonly<Record<TakenType, (base: Base, resource: JsonObject, reference: string) => FhirResource>> = {
  Patient: readPatient, Condition: readCondition, MedicationRequest: readMedication, AllergyIntolerance: readAllergy, Procedure: readProcedure,
};

/** Reads one resource of a type that is taken. `reference` is how other entries of the file name it. */
export function readResource(type: TakenType, entry: number, resource: JsonObject, reference: string): FhirResource | BundleFault {
  const pointer = `/entry/${entry}/resource`;
  try {
    const id = required(textAt(resource, 'id') ?? reference.split(/[:/]/).at(-1), '/id', 'The id');
    if (id.length > 128) throw new Fault('/id', 'too-long', 'The id is longer than 128 characters.');
    return READERS[type]({ entry, id }, resource, reference);
  } catch (error) {
    if (error instanceof Fault) return { pointer: pointer + error.path, code: error.code, detail: `${type}: ${error.message}` };
    throw error;
  }
}

export const isFault = (read: FhirResource | BundleFault): read is BundleFault => !('type' in read);
