// What the page at the foot of a reminder says, in the reader's language.
import type { Schema } from '../../lib/api';

type Door = Schema['ReminderDoorResponse'];

const KINDS: Readonly<Record<Door['language'], Readonly<Record<Door['kind'], string>>>> = {
  en: {
    'intake-reminder': 'reminders to finish your questions', 'visit-reminder': 'reminders of visits', 'outcome-request': 'questions before a visit', 'exercise-reminder': 'weekly reminders of your exercises',
  },
  fr: {
    'intake-reminder': 'rappels de terminer vos réponses', 'visit-reminder': 'rappels de rendez-vous', 'outcome-request': 'questions avant une visite', 'exercise-reminder': 'rappels hebdomadaires de vos exercices',
  },
};

export interface ReminderWords {
  readonly title: string;
  readonly lead: string;
  readonly button: string;
  readonly note: string;
}

export function reminderWords({ clinicName, kind, language, wanted }: Door): ReminderWords {
  const what = KINDS[language][kind];
  if (language === 'fr') {
    return wanted
      ? { title: 'Vos rappels', lead: `Vous recevez de ${clinicName} par courriel : ${what}.`, button: 'Ne plus les recevoir', note: 'Les autres courriels de la clinique continuent.' }
      : { title: 'C’est fait', lead: `${clinicName} ne vous envoie plus : ${what}.`, button: 'Les recevoir de nouveau', note: 'Vous pouvez changer d’avis quand vous voulez.' };
  }
  return wanted
    ? { title: 'Your reminders', lead: `${clinicName} sends you ${what} by e-mail.`, button: 'Stop sending them', note: 'Other e-mails of the clinic go on.' }
    : { title: 'Done', lead: `${clinicName} sends you no more ${what}.`, button: 'Send them again', note: 'You can change your mind at any time.' };
}
