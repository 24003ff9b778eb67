// The patient's copy of a letter, in plain words and in the patient's language. It names no finding and no diagnosis: what
// was written to the other side is read with the patient, not handed over as a riddle.
import { englishWords } from '@legwork/body-map';
import type { IntakeLanguage } from '@legwork/clinical';
import type { PictureWords } from '../../platform/pdf/body-picture.js';
import type { LetterKind } from './letter-content.js';

/** A request for a clearance has a copy as well. */
export type PatientCopyKind = LetterKind | 'clearance';

export interface PatientLetterWords {
  readonly title: Readonly<Record<PatientCopyKind, string>>;
  readonly pages: string;
  readonly draft: string;
  readonly name: string;
  readonly date: string;
  readonly wroteTo: Readonly<Record<PatientCopyKind, (to: string) => string>>;
  readonly why: string;
  readonly because: string;
  readonly asked: string;
  readonly asks: Readonly<Record<PatientCopyKind, readonly string[]>>;
  readonly next: string;
  /** By urgency; other letters than a referral have words of their own. */
  readonly byUrgency: Readonly<Record<string, string>>;
  readonly meanwhile: Readonly<Record<Exclude<PatientCopyKind, 'referral'>, string>>;
  readonly help: string;
  readonly helpLead: string;
  readonly call: (phone: string) => string;
  readonly callUs: string;
  readonly questions: string;
  readonly picture: string;
  readonly painted: (day: string) => string;
  readonly pictureWords: PictureWords;
}

const EN: PatientLetterWords = {
  title: { referral: 'Your referral', report: 'Our report about you', clearance: 'We asked for agreement' },
  pages: 'Page {page} of {pages}', draft: 'DRAFT, not sent yet', name: 'Name', date: 'Date',
  wroteTo: {
    referral: (to) => `We have written a letter about you to ${to}.`,
    report: (to) => `We have written back to ${to}, who sent you to us.`,
    clearance: (to) => `We have asked ${to} whether we may treat you.`,
  },
  why: 'Why', because: 'We would like somebody else to look at this with us. Your therapist has told you why; please ask if it is not clear.',
  asked: 'What the letter says',
  asks: {
    referral: ['What you told us, and what we found.', 'Which medicines you take, as you told us.', 'What we ask them to look at.', 'That they answer us in writing.'],
    report: ['What they asked us.', 'What we found and measured.', 'What we did.', 'What we suggest.'],
    clearance: ['What you told us.', 'Which medicines you take, as you told us.', 'Whether we may treat you: where, how, and until when.', 'That they answer us in writing.'],
  },
  next: 'What you do now',
  byUrgency: {
    now: 'Go there now. Do not wait for an appointment, and do not drive yourself.',
    'same-day': 'Be seen today. If you get no appointment today, go to a walk-in clinic or the emergency department, and take this page with you.',
    'within-days': 'Be seen within the next few days. If you have no date after two days, call them, and then call us.',
    routine: 'They will give you a date. If you have heard nothing after two weeks, call us.',
  },
  meanwhile: {
    report: 'Go on as we agreed. Tell them and us if anything changes.',
    clearance: 'You do not have to do anything. We wait for their answer before this treatment, and we tell you what it is. If anything changes, tell us.',
  },
  help: 'Get help at once if', helpLead: 'Call an ambulance or go to the hospital:',
  call: (phone) => `Call us: ${phone}.`, callUs: 'Call us.', questions: 'Questions, or anything not clear?',
  picture: 'Where it is', painted: (day) => `As you painted it, ${day}`, pictureWords: { ...englishWords, marked: 'Looked at' },
};

const FR: PatientLetterWords = {
  title: { referral: 'Votre demande de consultation', report: 'Notre rapport à votre sujet', clearance: 'Nous avons demandé un accord' },
  pages: 'Page {page} de {pages}', draft: 'ÉBAUCHE, pas encore envoyée', name: 'Nom', date: 'Date',
  wroteTo: {
    referral: (to) => `Nous avons écrit une lettre à votre sujet à ${to}.`,
    report: (to) => `Nous avons répondu à ${to}, qui vous a envoyé(e) chez nous.`,
    clearance: (to) => `Nous avons demandé à ${to} si nous pouvons vous traiter.`,
  },
  why: 'Pourquoi', because: 'Nous voulons qu’une autre personne regarde cela avec nous. Votre thérapeute vous a dit pourquoi; demandez si ce n’est pas clair.',
  asked: 'Ce que dit la lettre',
  asks: {
    referral: ['Ce que vous nous avez dit et ce que nous avons trouvé.', 'Les médicaments que vous prenez, comme vous l’avez dit.', 'Ce que nous leur demandons de regarder.', 'Que nous voulons une réponse écrite.'],
    report: ['Ce qu’ils nous ont demandé.', 'Ce que nous avons trouvé et mesuré.', 'Ce que nous avons fait.', 'Ce que nous proposons.'],
    clearance: ['Ce que vous nous avez dit.', 'Les médicaments que vous prenez, comme vous l’avez dit.', 'Si nous pouvons vous traiter : où, comment et jusqu’à quand.', 'Que nous voulons une réponse écrite.'],
  },
  next: 'Ce que vous faites maintenant',
  byUrgency: {
    now: 'Allez-y maintenant. N’attendez pas de rendez-vous et ne conduisez pas vous-même.',
    'same-day': 'Consultez aujourd’hui. Sans rendez-vous aujourd’hui, allez à une clinique sans rendez-vous ou à l’urgence, avec cette page.',
    'within-days': 'Consultez dans les prochains jours. Sans date après deux jours, appelez-les, puis appelez-nous.',
    routine: 'On vous donnera une date. Sans nouvelles après deux semaines, appelez-nous.',
  },
  meanwhile: {
    report: 'Continuez comme convenu. Dites-leur et dites-nous si quelque chose change.',
    clearance: 'Vous n’avez rien à faire. Nous attendons leur réponse avant ce traitement et nous vous la dirons. Si quelque chose change, dites-le-nous.',
  },
  help: 'Demandez de l’aide tout de suite si', helpLead: 'Appelez une ambulance ou allez à l’hôpital :',
  call: (phone) => `Appelez-nous : ${phone}.`, callUs: 'Appelez-nous.', questions: 'Des questions, ou quelque chose n’est pas clair?',
  picture: 'Où cela se trouve', painted: (day) => `Comme vous l’avez peint, le ${day}`,
  pictureWords: {
    views: { front: 'Devant', back: 'Dos', left: 'Côté gauche', right: 'Côté droit', soles: 'Plantes', tops: 'Dessus des pieds' },
    qualities: {
      aching: 'Sourde', sharp: 'Vive', burning: 'Brûlure', throbbing: 'Pulsation', cramping: 'Crampe', shooting: 'Élancement', tingling: 'Picotement', numb: 'Engourdi', stiff: 'Raide',
    },
    sides: { left: 'Gauche', right: 'Droite' }, marked: 'Examiné',
  },
};

export const PATIENT_LETTER_WORDS: Readonly<Record<IntakeLanguage, PatientLetterWords>> = { en: EN, fr: FR };
