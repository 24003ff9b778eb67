/** Who works in the demo clinic. The ids are fixed, so that loading it twice finds the first. */
import type { Role } from '../platform/http/api.js';

export const DEMO_CLINIC_ID = '01980000-0000-7000-8000-000000000001';

export const DEMO_CLINIC = {
  id: DEMO_CLINIC_ID,
  name: 'Riverside Leg & Back Clinic',
  timeZone: 'America/Toronto',
  phone: '+1 416 555 0117',
} as const;

export interface DemoMember {
  readonly role: Role;
  readonly isOwner: boolean;
  readonly email: string;
  readonly displayName: string;
}

/** For a clinic of made-up people on one's own machine; printed by the launcher. */
export const DEMO_PASSWORD = 'kneecap-lantern-42';

export const DEMO_MEMBERS: readonly DemoMember[] = [
  { role: 'physiotherapist', isOwner: true, email: 'priya@riverside.example', displayName: 'Priya Raman, PT' },
  { role: 'massage_therapist', isOwner: false, email: 'tom@riverside.example', displayName: 'Tom Becker, RMT' },
  { role: 'clinic_admin', isOwner: false, email: 'ana@riverside.example', displayName: 'Ana Lopes' },
  { role: 'assistant', isOwner: false, email: 'kofi@riverside.example', displayName: 'Kofi Mensah' },
  { role: 'owner', isOwner: true, email: 'helen@riverside.example', displayName: 'Helen Strand' },
];

export const DEMO_CONSENT: Readonly<Record<'en' | 'fr', string>> = {
  en: [
    'I agree to be assessed and treated at this clinic as explained to me.',
    'Treatment may include massage, stretching, exercise and movement of joints. Areas near the groin, inner thigh or buttocks are touched only after I am asked again.',
    'Treatment can cause soreness or bruising for a day or two. I can refuse any part of it, ask questions, and stop at any time without giving a reason.',
    'What I answer is kept in my health record and is seen by the people who treat me here.',
  ].join('\n\n'),
  fr: [
    'J’accepte d’être évalué(e) et traité(e) dans cette clinique selon ce qui m’a été expliqué.',
    'Le traitement peut comprendre des massages, des étirements, des exercices et la mobilisation d’articulations. Les zones près de l’aine, de l’intérieur de la cuisse ou des fesses ne sont touchées qu’après une nouvelle demande.',
    'Le traitement peut causer des courbatures ou des ecchymoses pendant un jour ou deux. Je peux refuser toute partie, poser des questions et arrêter en tout temps sans donner de raison.',
    'Mes réponses sont conservées dans mon dossier de santé et vues par les personnes qui me traitent ici.',
  ].join('\n\n'),
};
