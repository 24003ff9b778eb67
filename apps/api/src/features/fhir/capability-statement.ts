// What this server can do, in the form that clients read first. It tells nothing about any clinic. Pure.
import type { CapabilityStatement, CapabilityStatementRestResource, CapabilityStatementRestResourceSearchParam } from 'fhir/r4.js';
import { FHIR_TYPES, type FhirType } from './resource-source.js';
import { SOURCES } from './resources/sources.js';
import { conditionParameters } from './search-parameters.js';
import { LARGEST_COUNT } from './search-query.js';

/** The day the described behaviour last changed. */
const DESCRIBED_ON = '2026-11-21';

const ID: CapabilityStatementRestResourceSearchParam = { name: '_id', type: 'token', documentation: 'The id of one resource.' };
const OF_PATIENT = (name: 'patient' | 'subject'): CapabilityStatementRestResourceSearchParam => ({
  name, type: 'reference', documentation: 'The patient. Required unless an _id is named: clinical resources are not listed across patients.',
});

function resourceOf(type: FhirType): CapabilityStatementRestResource {
  const source = SOURCES[type];
  return {
    type,
    documentation: type === 'Patient' ? 'For every member of the clinic.' : 'For clinical staff; clinic administration is refused.',
    interaction: [{ code: 'read' }, { code: 'search-type' }],
    versioning: 'versioned',
    readHistory: false,
    conditionalRead: 'not-match',
    searchParam: [
      ID,
      ...(type === 'Patient' ? [] : [OF_PATIENT('patient'), OF_PATIENT('subject')]),
      ...conditionParameters(source).map(({ name, type: kind, documentation }) => ({ name, type: kind, documentation })),
    ],
    ...(type === 'Patient' && { operation: [{ name: 'everything', definition: 'http://hl7.org/fhir/OperationDefinition/Patient-everything' }] }),
  };
}

export function capabilityStatement(base: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: DESCRIBED_ON,
    publisher: 'Legwork',
    kind: 'instance',
    software: { name: 'Legwork' },
    implementation: { description: 'Charts of leg, hip and low-back pain, to be read.', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [{
      mode: 'server',
      documentation: `Reading only. A clinical search names its patient. Pages hold up to ${LARGEST_COUNT} resources (_count) and are followed by the link next; _total=accurate and _summary=count tell how many there are. `
        + 'Unknown parameters are refused unless the request says Prefer: handling=lenient. Answers are the current ones; what was superseded is in the clinic’s own export. '
        + 'A version is told by what the resource says, and is its ETag. _lastUpdated follows every change of the record; a new name of a member or of the clinic is none.',
      security: {
        cors: false,
        description: 'A personal access token of a member of the clinic in the header Authorization: Bearer, made under Your account. It reads what its member may read. Every read is on the audit trail.',
      },
      resource: FHIR_TYPES.map(resourceOf),
    }],
  };
}
