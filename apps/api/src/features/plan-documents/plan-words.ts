// Words of the printed plan, for clinicians who read English and those who read French. The French is unconfirmed.
import type { IntakeLanguage } from '@legwork/clinical';
import { NOT_SCREENED_HERE } from '../plans/plan-limits.js';
import type { PlanPerformer } from '../plans/plans.dto.js';

export interface PlanWords {
  readonly rows: Readonly<Record<'stage' | 'injury' | 'visits' | 'review' | 'agreed', string>>;
  readonly parts: Readonly<Record<'goals' | 'techniques' | 'home' | 'told', string>>;
  readonly goals: Readonly<Record<'activity' | 'measure' | 'baseline' | 'now' | 'target' | 'by' | 'status', string>>;
  readonly home: Readonly<Record<'exercise' | 'side' | 'dose' | 'stage' | 'note', string>>;
  readonly line: Readonly<Record<'by' | 'aim' | 'stop' | 'limited', string>>;
  readonly performers: Readonly<Record<PlanPerformer, string>>;
  readonly sides: Readonly<Record<'left' | 'right' | 'both', string>>;
  readonly everyStage: string;
  readonly notAgreed: string;
  readonly notActivated: string;
  readonly draft: string;
  readonly version: (number: number) => string;
  readonly visits: (visits: { readonly planned: number | null; readonly done: number; readonly booked: number }) => string;
  readonly noFrequency: string;
  readonly toldIn: string;
  readonly notScreened: string;
  /** The last day as it is printed; a pressure of 0 to 5. */
  readonly cleared: (until: string | null, maxPressure: number | null) => string;
  readonly printed: (when: string, by: string) => string;
}

const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

export const PLAN_WORDS: Readonly<Record<IntakeLanguage, PlanWords>> = {
  en: {
    rows: { stage: 'Stage', injury: 'Injury', visits: 'Visits', review: 'Review', agreed: 'Agreed by the patient' },
    parts: { goals: 'Goals', techniques: 'Techniques', home: 'Home programme', told: 'What the patient was told' },
    goals: { activity: 'Activity', measure: 'Measure', baseline: 'Baseline', now: 'Now', target: 'Target', by: 'By', status: 'Status' },
    home: { exercise: 'Exercise', side: 'Side', dose: 'Dose', stage: 'Stage', note: 'Note' },
    line: { by: 'By', aim: 'Aim', stop: 'Stop', limited: 'Limited' },
    performers: { 'massage-therapist': 'massage therapist', physiotherapist: 'physiotherapist', either: 'massage therapist or physiotherapist', patient: 'the patient' },
    sides: { left: 'Left side', right: 'Right side', both: 'Each side' },
    everyStage: 'all', notAgreed: 'not yet', notActivated: 'Not activated as it stands', draft: 'draft', version: (number) => `version ${number}`,
    visits: ({ planned, done, booked }) => `${done} done, ${booked} booked${planned === null ? '' : `, ${planned} planned`}`, noFrequency: 'no frequency',
    toldIn: 'In these words, or in French on the patient’s own page.', notScreened: NOT_SCREENED_HERE,
    cleared: (until, maxPressure) => `Allowed on record${until === null ? '' : ` until ${until}`}${maxPressure === null ? '' : `, pressure up to ${maxPressure} of 5`}.`,
    printed: (when, by) => `Printed ${when} by ${by}`,
  },
  fr: {
    rows: { stage: 'Étape', injury: 'Blessure', visits: 'Visites', review: 'Révision', agreed: 'Accepté par le patient' },
    parts: { goals: 'Objectifs', techniques: 'Soins prévus', home: 'Programme à domicile', told: 'Ce qui a été dit au patient' },
    goals: { activity: 'Activité', measure: 'Mesure', baseline: 'Départ', now: 'Actuel', target: 'Cible', by: 'Échéance', status: 'État' },
    home: { exercise: 'Exercice', side: 'Côté', dose: 'Dosage', stage: 'Étape', note: 'Remarque' },
    line: { by: 'Par', aim: 'But', stop: 'Arrêt', limited: 'Limité, en mots pour le patient' },
    performers: { 'massage-therapist': 'massothérapeute', physiotherapist: 'physiothérapeute', either: 'massothérapeute ou physiothérapeute', patient: 'le patient' },
    sides: { left: 'Côté gauche', right: 'Côté droit', both: 'Chaque côté' },
    everyStage: 'toutes', notAgreed: 'pas encore', notActivated: 'Non activé dans sa forme actuelle', draft: 'ébauche', version: (number) => `version ${number}`,
    visits: ({ planned, done, booked }) => `${plural(done, 'faite')}, ${plural(booked, 'réservée')}${planned === null ? '' : `, ${plural(planned, 'prévue')}`}`, noFrequency: 'aucune fréquence',
    toldIn: 'En ces mots, ou en anglais sur la page du patient.', notScreened: 'Pas encore de dépistage ici : des questions restent ouvertes.',
    cleared: (until, maxPressure) => `Autorisé au dossier${until === null ? '' : ` jusqu’au ${until}`}${maxPressure === null ? '' : `, pression jusqu’à ${maxPressure} sur 5`}.`,
    printed: (when, by) => `Imprimé le ${when} par ${by}`,
  },
};
