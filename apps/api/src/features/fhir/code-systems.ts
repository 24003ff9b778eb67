// The names under which codes leave the product. Where no public code is certain, the code is our own and its text says it.

const ours = (name: string): string => `urn:legwork:code-system:${name}`;

export const CODE_SYSTEMS = {
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  dataAbsent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  observationCategory: 'http://terminology.hl7.org/CodeSystem/observation-category',
  conditionCategory: 'http://terminology.hl7.org/CodeSystem/condition-category',
  conditionClinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  conditionVerification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  allergyClinical: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
  allergyVerification: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
  flagCategory: 'http://terminology.hl7.org/CodeSystem/flag-category',
  encounterClass: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  language: 'urn:ietf:bcp:47',
  patientId: 'urn:legwork:patient',
  healthNumber: 'urn:legwork:health-number',
  region: ours('body-region'),
  side: ours('side'),
  fact: ours('fact'),
  answer: ours('answer'),
  finding: ours('finding'),
  motion: ours('motion'),
  specialTest: ours('special-test'),
  triggerPoint: ours('trigger-point'),
  neuroLevel: ours('neuro-level'),
  measure: ours('measure'),
  medicineClass: ours('medicine-class'),
  modality: ours('modality'),
  exercise: ours('exercise'),
  rule: ours('screening-rule'),
  decision: ours('screening-level'),
  visitType: ours('visit-type'),
  condition: ours('health-event'),
  referral: ours('referral'),
} as const;

export type CodeSystemName = keyof typeof CODE_SYSTEMS;

export const EXTENSIONS = {
  dataAbsent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  sexAtBirth: 'urn:legwork:extension:sex-at-birth',
  agreedVersion: 'urn:legwork:extension:agreed-version',
  performerRole: 'urn:legwork:extension:performer-role',
} as const;

export const QUESTIONNAIRES = {
  intake: 'urn:legwork:questionnaire:intake',
  outcome: (measureId: string): string => `urn:legwork:questionnaire:outcome:${measureId}`,
} as const;
