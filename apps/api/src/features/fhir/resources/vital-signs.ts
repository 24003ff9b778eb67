// Vital signs by their LOINC codes, in the form the R4 vital-signs profile asks for. Pure.
import type { ObservationComponent } from 'fhir/r4.js';
import type { FindingData } from '../../findings/finding-data.js';
import { absent, codedTwice, coding, quantity } from '../elements.js';
import type { Measured } from './finding-values.js';

export const VITAL_PARTS = ['blood-pressure', 'pulse', 'temperature'] as const;
export type VitalPart = (typeof VITAL_PARTS)[number];

type Vitals = FindingData['vital'];

/** Both pressures belong to the panel; one that was not measured says so. */
const pressure = (loinc: string, display: string, own: string, value: number | undefined): ObservationComponent => ({
  code: codedTwice(loinc, display, coding('finding', own), display),
  ...(value === undefined ? { dataAbsentReason: absent('unknown') } : { valueQuantity: quantity(value, 'mmHg') }),
});

const single = (loinc: string, display: string, own: string, value: number | undefined, unit: string): Measured => ({
  code: codedTwice(loinc, display, coding('finding', own), display),
  ...(value !== undefined && { value: { valueQuantity: quantity(value, unit) } }),
});

export const VITALS: Readonly<Record<VitalPart, (data: Vitals) => Measured>> = {
  'blood-pressure': ({ systolic, diastolic }) => ({
    code: codedTwice('85354-9', 'Blood pressure panel with all children optional', coding('finding', 'blood-pressure'), 'Blood pressure'),
    parts: [pressure('8480-6', 'Systolic blood pressure', 'systolic', systolic), pressure('8462-4', 'Diastolic blood pressure', 'diastolic', diastolic)],
  }),
  pulse: ({ pulse }) => single('8867-4', 'Heart rate', 'pulse', pulse, '/min'),
  temperature: ({ temperatureCelsius }) => single('8310-5', 'Body temperature', 'temperature', temperatureCelsius, '°C'),
};
