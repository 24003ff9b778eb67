/** The made-up people of the demo clinic. Days are counted from the day the clinic is loaded, so that it never looks old. */
import type { IntakeAnswers } from '@legwork/clinical';
import type { Role } from '../platform/http/api.js';

export interface DemoPerson {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly sexAtBirth: 'female' | 'male';
  readonly phone: string;
  readonly email?: string;
  readonly language?: 'fr';
  readonly told?: (daysAgo: (days: number) => string) => IntakeAnswers;
  /** How far the intake has come; a returned one waits for the patient again. */
  readonly intake: 'none' | 'requested' | 'submitted' | 'returned' | 'accepted';
  /** What the clinic asks again, of a returned one. */
  readonly askAgain?: { readonly itemIds: readonly string[]; readonly message: string };
  /** What was said about sensitive areas when signing. */
  readonly areas?: readonly { readonly area: 'groin' | 'inner-thigh' | 'gluteal'; readonly choice: 'granted' | 'refused' | 'ask-each-time' }[];
  readonly visit?: { readonly by: Role; readonly at: string; readonly minutes: number; readonly type: string; readonly reason: string };
}

const area = (region: string, side: 'left' | 'right' | 'both', qualities: readonly string[], intensity0To10: number, more: object = {}) =>
  ({ region, side, qualities, intensity0To10, atRest: false, onEffort: true, travelsTo: [], ...more });

/** Down the back of the left thigh; units of the body map, pressure 0 to 100. */
export const HAMSTRING_STROKE = { view: 'back', quality: 'aching', width: 60, points: [-98, 1060, 50, -104, 1120, 60, -100, 1180, 60, -94, 1230, 50] } as const;

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    givenName: 'Maria', familyName: 'Okafor', birthDate: '1971-04-18', sexAtBirth: 'female', phone: '+1 416 555 0141', email: 'maria@example.org', intake: 'accepted',
    visit: { by: 'massage_therapist', at: '09:00', minutes: 45, type: 'massage-session', reason: 'Tight right thigh' },
    told: (daysAgo) => ({
      'story.complaint': 'My right thigh is tight and aches after gardening.', 'story.onset': { kind: 'gradual', since: daysAgo(40) }, 'story.course': 'same',
      'pain.areas': [area('thigh-anterior', 'right', ['aching'], 4)], 'pain.now': 3, 'pain.best': 1, 'pain.worst': 5, 'pain.frequency': 'most-days',
      medicines: { entries: [{ text: 'Coumadin 5 mg every evening' }, { text: 'vitamin D' }] }, 'meds.listConfirmed': true,
      allergies: { entries: [{ text: 'lavender oil', kind: 'skin-product' }] }, 'goals.activities': [{ activity: 'Kneeling in the garden', ability0To10: 4 }],
    }),
  },
  {
    givenName: 'Daniel', familyName: 'Hughes', birthDate: '1990-09-02', sexAtBirth: 'male', phone: '+1 416 555 0142', email: 'daniel@example.org', intake: 'submitted',
    visit: { by: 'physiotherapist', at: '09:30', minutes: 45, type: 'physio-initial', reason: 'Rolled ankle' },
    told: (daysAgo) => ({
      'story.complaint': 'I rolled my right ankle playing basketball.', 'story.onset': { kind: 'date', date: daysAgo(2) }, 'story.mechanism': { cause: 'twist' },
      'story.course': 'better', 'pain.areas': [area('ankle', 'right', ['sharp', 'throbbing'], 6)], 'pain.now': 5, 'pain.best': 3, 'pain.worst': 8,
      'pain.frequency': 'with-activity', 'injury.hours': 48, 'goals.activities': [{ activity: 'Basketball', ability0To10: 0 }, { activity: 'Stairs', ability0To10: 4 }],
    }),
  },
  {
    givenName: 'Sofia', familyName: 'Marchetti', birthDate: '1968-12-11', sexAtBirth: 'female', phone: '+1 416 555 0143', intake: 'accepted',
    visit: { by: 'physiotherapist', at: '10:30', minutes: 30, type: 'follow-up', reason: 'Hamstring strain, week 3' },
    told: (daysAgo) => ({
      'story.complaint': 'I pulled the back of my left thigh running for the bus.', 'story.onset': { kind: 'date', date: daysAgo(20) }, 'story.mechanism': { cause: 'overstretch' },
      'story.course': 'better', 'pain.areas': [area('thigh-posterior', 'left', ['aching', 'stiff'], 4)], 'pain.drawing': { figure: 'female', strokes: [HAMSTRING_STROKE], paths: [] }, 'pain.now': 3, 'pain.best': 0, 'pain.worst': 6,
      'pain.frequency': 'with-activity', 'hx.osteoporosis': true, 'goals.activities': [{ activity: 'Running for the bus', ability0To10: 2 }, { activity: 'Long walks', ability0To10: 5 }],
    }),
  },
  {
    givenName: 'Liam', familyName: 'Tremblay', birthDate: '1995-06-25', sexAtBirth: 'male', phone: '+1 514 555 0144', email: 'liam@example.org', language: 'fr', intake: 'accepted',
    visit: { by: 'massage_therapist', at: '11:00', minutes: 45, type: 'massage-session', reason: 'Sore calf' },
    told: (daysAgo) => ({
      'story.complaint': 'Mon mollet gauche est sensible et enflé depuis mon retour en avion.', 'story.onset': { kind: 'date', date: daysAgo(3) }, 'story.mechanism': { cause: 'nothing' },
      'story.course': 'worse', 'pain.areas': [area('calf', 'left', ['aching'], 6, { atRest: true })], 'pain.now': 6, 'pain.best': 4, 'pain.worst': 7, 'pain.frequency': 'constant',
      'sx.legSwellingUnilateral': true, 'sx.calfPainOrTender': true, 'sx.legWarmOrRed': true, 'risk.longTravel4w': true, 'goals.activities': [{ activity: 'Marcher jusqu’au travail', ability0To10: 4 }],
    }),
  },
  {
    givenName: 'Aisha', familyName: 'Rahman', birthDate: '1985-02-07', sexAtBirth: 'female', phone: '+1 416 555 0145', intake: 'submitted',
    visit: { by: 'physiotherapist', at: '13:00', minutes: 45, type: 'physio-initial', reason: 'Low back pain' },
    told: (daysAgo) => ({
      'story.complaint': 'Bad low back pain, and since yesterday I feel numb between the legs.', 'story.onset': { kind: 'date', date: daysAgo(5) }, 'story.mechanism': { cause: 'lifting' },
      'story.course': 'worse', 'pain.areas': [area('low-back', 'both', ['sharp'], 8, { atRest: true })], 'pain.now': 8, 'pain.best': 6, 'pain.worst': 9, 'pain.frequency': 'constant',
      'sx.saddleNumbness': true, 'goals.activities': [{ activity: 'Sitting at work', ability0To10: 2 }],
    }),
  },
  {
    givenName: 'George', familyName: 'Papadopoulos', birthDate: '1954-08-30', sexAtBirth: 'male', phone: '+1 416 555 0146', intake: 'accepted',
    visit: { by: 'massage_therapist', at: '13:30', minutes: 60, type: 'massage-session', reason: 'Tight calves' },
    told: (daysAgo) => ({
      'story.complaint': 'Both calves are tight when I walk uphill.', 'story.onset': { kind: 'gradual', since: daysAgo(90) }, 'story.course': 'same',
      'pain.areas': [area('calf', 'both', ['cramping'], 3)], 'pain.now': 1, 'pain.best': 0, 'pain.worst': 4, 'pain.frequency': 'with-activity',
      'hx.dvt': true, 'hx.dvtWeeks': daysAgo(300), medicines: { entries: [{ text: 'low dose aspirin' }] }, 'meds.listConfirmed': true,
      'goals.activities': [{ activity: 'Walking uphill', ability0To10: 5 }],
    }),
  },
  {
    givenName: 'Emma', familyName: 'Lindqvist', birthDate: '1993-05-14', sexAtBirth: 'female', phone: '+1 416 555 0147', intake: 'accepted',
    visit: { by: 'physiotherapist', at: '15:00', minutes: 30, type: 'follow-up', reason: 'Hip pain in pregnancy' },
    told: (daysAgo) => ({
      'story.complaint': 'Outer hip pain on the right when I lie on it.', 'story.onset': { kind: 'gradual', since: daysAgo(30) }, 'story.course': 'same', 'story.mechanism': { cause: 'pregnancy' },
      'pain.areas': [area('hip-lateral', 'right', ['aching'], 4, { atRest: true })], 'pain.now': 3, 'pain.best': 1, 'pain.worst': 6, 'pain.frequency': 'daily',
      'preg.status': 'yes', 'preg.weeks': 22, 'goals.activities': [{ activity: 'Sleeping through', ability0To10: 4 }],
    }),
  },
  {
    givenName: 'Noah', familyName: 'Chen', birthDate: '2011-03-29', sexAtBirth: 'male', phone: '+1 416 555 0148', email: 'chen.family@example.org', intake: 'requested',
    visit: { by: 'physiotherapist', at: '16:00', minutes: 45, type: 'physio-initial', reason: 'Knee pain after football' },
  },
  {
    givenName: 'Chloé', familyName: 'Gagnon', birthDate: '1988-07-21', sexAtBirth: 'female', phone: '+1 514 555 0151', email: 'chloe@example.org', language: 'fr', intake: 'returned',
    visit: { by: 'physiotherapist', at: '14:00', minutes: 45, type: 'physio-initial', reason: 'Sore heel' },
    askAgain: { itemIds: ['story.mechanism', 'medicines'], message: 'Merci! Pouvez-vous préciser comment cela a commencé et les médicaments que vous prenez?' },
    told: (daysAgo) => ({
      'story.complaint': 'J’ai mal sous le talon droit le matin.', 'story.onset': { kind: 'gradual', since: daysAgo(50) }, 'story.course': 'same',
      'pain.areas': [area('heel', 'right', ['sharp'], 5)], 'pain.now': 3, 'pain.best': 0, 'pain.worst': 7, 'pain.frequency': 'daily',
      'goals.activities': [{ activity: 'Courir 5 km', ability0To10: 3 }],
    }),
  },
  { givenName: 'Ruth', familyName: 'Adeyemi', birthDate: '1968-01-16', sexAtBirth: 'female', phone: '+1 416 555 0149', intake: 'none' },
  {
    givenName: 'Victor', familyName: 'Stone', birthDate: '1979-10-05', sexAtBirth: 'male', phone: '+1 416 555 0150', intake: 'accepted',
    visit: { by: 'massage_therapist', at: '15:30', minutes: 45, type: 'massage-session', reason: 'Low back and buttock ache' },
    areas: [{ area: 'gluteal', choice: 'refused' }, { area: 'inner-thigh', choice: 'ask-each-time' }],
    told: (daysAgo) => ({
      'story.complaint': 'A dull ache in my low back and left buttock after long drives.', 'story.onset': { kind: 'gradual', since: daysAgo(60) }, 'story.course': 'same',
      'pain.areas': [area('low-back', 'left', ['aching'], 4), area('buttock', 'left', ['aching'], 5)], 'pain.now': 4, 'pain.best': 2, 'pain.worst': 6,
      'pain.frequency': 'most-days', 'goals.activities': [{ activity: 'Driving two hours', ability0To10: 3 }],
    }),
  },
];
