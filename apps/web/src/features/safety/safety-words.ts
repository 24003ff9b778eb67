// Decisions in words: techniques, values, who said so. Nothing here decides anything.
import { placeName, type Place } from '../../body-map/places';
import type { Cell, Fact, PerformerRole, SafetyLine } from './screening-queries';

export type TechniqueGroup = Cell['techniqueGroup'];

export const groupNames: Readonly<Record<TechniqueGroup, string>> = {
  'light-pressure': 'Light pressure',
  'moderate-pressure': 'Moderate pressure',
  'deep-pressure': 'Deep pressure',
  friction: 'Friction',
  'percussion-vibration': 'Percussion, vibration',
  stretching: 'Stretching',
  neural: 'Nerve techniques',
  'joint-mobilisation': 'Joint mobilisation',
  'high-velocity': 'Thrust',
  lymphatic: 'Lymph drainage',
  heat: 'Heat',
  cold: 'Cold',
  compression: 'Compression',
  electrophysical: 'Ultrasound, laser',
  taping: 'Taping',
  exercise: 'Exercise',
  education: 'Advice, no touch',
};

const isGroup = (id: string): id is TechniqueGroup => Object.hasOwn(groupNames, id);

export const groupName = (id: string): string => (isGroup(id) ? groupNames[id] : id);

/** "friction, percussion and vibration" */
export const groupList = (ids: readonly string[]): string => ids.map((id) => groupName(id).toLowerCase()).join(', ');

export const performerNames: Readonly<Record<PerformerRole, string>> = { 'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist' };

const provenanceNames: Readonly<Record<Fact['provenance'], string>> = {
  patient: 'Patient', staff: 'Staff', clinician: 'Clinician', import: 'Imported record', derived: 'Worked out',
};

const answerers: Readonly<Record<string, string>> = { self: 'the patient', parent: 'a parent', carer: 'a carer', staff: 'staff on their behalf' };

/** "Patient, accepted by Priya Raman" or "Clinician, Priya Raman" */
export const saidBy = ({ provenance, answeredBy, recordedByName }: Pick<Fact, 'provenance' | 'answeredBy' | 'recordedByName'>): string => {
  const who = provenanceNames[provenance];
  const through = answeredBy === null || answeredBy === 'self' ? '' : `, answered by ${answerers[answeredBy] ?? answeredBy}`;
  if (recordedByName === null) return `${who}${through}`;
  return provenance === 'patient' ? `${who}${through}, accepted by ${recordedByName}` : `${who}${through}, ${recordedByName}`;
};

const isPlace = (item: unknown): item is Place => typeof item === 'object' && item !== null && 'region' in item;

const itemWords = (item: unknown): string => (isPlace(item) ? placeName({ region: item.region, side: item.side ?? null }) : String(item).replaceAll('-', ' '));

/** An answer as read aloud; false and zero are answers, null is none. */
export const valueWords = (value: unknown): string => {
  if (value === null || value === undefined) return 'Not answered';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return value.replaceAll('-', ' ');
  if (typeof value === 'number') return String(value);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.length === 0 ? 'None' : items.map(itemWords).join(', ');
};

export const urgencyNames: Readonly<Record<NonNullable<SafetyLine['urgency']>, string>> = {
  'call emergency services now': 'Call emergency services now',
  'same day': 'Refer the same day',
  'within days': 'Refer within days',
};

const reachNames: Readonly<Record<SafetyLine['reach'], string>> = { session: 'Whole session', regions: 'Some regions', techniques: 'Some techniques' };

export const reachName = (reach: SafetyLine['reach']): string => reachNames[reach];

/** What the line leaves possible, in short phrases. */
export const limitWords = ({ maxPressure, avoidGroups, note }: Pick<SafetyLine, 'maxPressure' | 'avoidGroups' | 'note'>): string[] => [
  ...(maxPressure === null ? [] : [`Pressure up to ${maxPressure} of 5`]),
  ...(avoidGroups.length === 0 ? [] : [`No ${groupList(avoidGroups)}`]),
  ...(note === null || note === '' ? [] : [note.charAt(0).toUpperCase() + note.slice(1)]),
];
