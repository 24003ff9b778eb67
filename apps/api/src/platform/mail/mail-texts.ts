// What the mails say. Text only, English and French, no word about anybody's health and no patient's name: a mail may be
// read by anyone who passes the screen.

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

export type MailLanguage = 'en' | 'fr';

export interface MailFacts {
  readonly clinicName: string;
  readonly clinicPhone: string | null;
  readonly link: string;
  /** Days the link works. */
  readonly days: number;
  /** Of a visit, by the clinic's clock and in the reader's language. */
  readonly when?: string;
}

export const CLINIC_MAILS = {
  invitation: {
    en: ({ clinicName, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} invites you to Legwork`,
      text: `${clinicName} invites you to work with it in Legwork.\n\nOpen this link to join. It works once, for ${days} days:\n${link}\n\nIf you did not expect this, ignore it: nothing happens.\n`,
    }),
    fr: ({ clinicName, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} vous invite à utiliser Legwork`,
      text: `${clinicName} vous invite à travailler avec elle dans Legwork.\n\nOuvrez ce lien pour accepter. Il ne sert qu’une fois et reste valable ${days} jours :\n${link}\n\nSi vous ne vous y attendiez pas, ignorez ce message : rien ne se passera.\n`,
    }),
  },
  'intake-link': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: some questions before your visit`,
      text: `${clinicName} asks you to answer some questions before your visit.\n\nOpen this link on your phone or computer. It works for ${days} days, and you can stop and go on later:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : quelques questions avant votre visite`,
      text: `${clinicName} vous invite à répondre à quelques questions avant votre visite.\n\nOuvrez ce lien sur votre téléphone ou votre ordinateur. Il fonctionne pendant ${days} jours; vous pouvez vous arrêter et reprendre plus tard :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'intake-again': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: a few more questions`,
      text: `Thank you for your answers. ${clinicName} has a few more questions before your visit.\n\nOpen this link; it works for ${days} days and replaces the earlier one:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : encore quelques questions`,
      text: `Merci de vos réponses. ${clinicName} a encore quelques questions avant votre visite.\n\nOuvrez ce lien; il fonctionne pendant ${days} jours et remplace le précédent :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'intake-reminder': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: your visit is coming up`,
      text: `Your visit at ${clinicName} is coming up, and your answers are not complete yet.\n\nOpen this link to answer or go on where you stopped. It replaces the one you had, and works for ${days} days:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : votre visite approche`,
      text: `Votre visite à ${clinicName} approche et vos réponses ne sont pas encore complètes.\n\nOuvrez ce lien pour répondre ou reprendre là où vous vous étiez arrêté. Il remplace celui que vous aviez et fonctionne pendant ${days} jours :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'intake-alert': {
    en: ({ clinicName, link }: MailFacts): MailText => ({
      subject: `${clinicName}: something in Legwork needs you now`,
      text: `Something at ${clinicName} needs to be read now.\n\nSign in and open it here:\n${link}\n`,
    }),
    fr: ({ clinicName, link }: MailFacts): MailText => ({
      subject: `${clinicName} : Legwork demande votre attention maintenant`,
      text: `Un message de ${clinicName} doit être lu dès maintenant.\n\nConnectez-vous et ouvrez-le ici :\n${link}\n`,
    }),
  },
  'care-link': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: your plan`,
      text: `${clinicName} has made your page ready: what you agreed, what to do at home, and when to call.\n\nOpen this link on your phone within ${days} days. After that, the phone you opened it on keeps it as long as you use it:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : votre plan`,
      text: `${clinicName} a préparé votre page : ce dont vous avez convenu, ce que vous pouvez faire à la maison et quand appeler.\n\nOuvrez ce lien sur votre téléphone d’ici ${days} jours. Ensuite, ce téléphone le garde tant que vous vous en servez :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'outcome-request': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: a minute before your visit`,
      text: `${clinicName} asks how you are before your visit. It takes about a minute.\n\nOpen this link on your phone within ${days} days. It replaces the one you had:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : une minute avant votre visite`,
      text: `${clinicName} vous demande comment vous allez avant votre visite. Cela prend environ une minute.\n\nOuvrez ce lien sur votre téléphone d’ici ${days} jours. Il remplace celui que vous aviez :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'visit-reminder': {
    en: ({ clinicName, clinicPhone, when = '' }: MailFacts): MailText => ({
      subject: `${clinicName}: your visit on ${when}`,
      text: `You have a visit at ${clinicName}:\n\n${when}\n\nIf you cannot come, please tell us in good time.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, when = '' }: MailFacts): MailText => ({
      subject: `${clinicName} : votre visite du ${when}`,
      text: `Vous avez rendez-vous à ${clinicName} :\n\n${when}\n\nSi vous ne pouvez pas venir, prévenez-nous à temps.\n${call('fr', clinicPhone)}`,
    }),
  },
  'exercise-reminder': {
    en: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName}: your week at home`,
      text: `${clinicName} reminds you of what you agreed to do at home. Your page says what and how often, and keeps what you mark as done.\n\nOpen this link on your phone within ${days} days. It replaces the one you had:\n${link}\n\nThe link is for you alone: please do not pass it on.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone, link, days }: MailFacts): MailText => ({
      subject: `${clinicName} : votre semaine à la maison`,
      text: `${clinicName} vous rappelle ce que vous avez convenu de faire à la maison. Votre page dit quoi et combien de fois, et garde ce que vous cochez.\n\nOuvrez ce lien sur votre téléphone d’ici ${days} jours. Il remplace celui que vous aviez :\n${link}\n\nCe lien vous est réservé : ne le transmettez à personne.\n${call('fr', clinicPhone)}`,
    }),
  },
  'referral-letter': {
    en: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} has a letter for you`,
      text: `${clinicName} sends you a letter about somebody you look after. It is attached as a PDF and meant for you alone.\n\nIf it is not for you, please delete it and tell us.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} a une lettre pour vous`,
      text: `${clinicName} vous envoie une lettre au sujet d’une personne que vous suivez. Elle est jointe en PDF et vous est réservée.\n\nSi elle ne vous est pas destinée, supprimez-la et prévenez-nous.\n${call('fr', clinicPhone)}`,
    }),
  },
  'referral-report': {
    en: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} reports back to you`,
      text: `${clinicName} reports back about somebody you sent to us. The report is attached as a PDF and meant for you alone.\n\nIf it is not for you, please delete it and tell us.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} vous fait rapport`,
      text: `${clinicName} vous fait rapport au sujet d’une personne que vous nous avez adressée. Le rapport est joint en PDF et vous est réservé.\n\nS’il ne vous est pas destiné, supprimez-le et prévenez-nous.\n${call('fr', clinicPhone)}`,
    }),
  },
  'referral-question': {
    en: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} has a question for you`,
      text: `${clinicName} has a question about somebody you sent to us, before we can go on. It is attached as a PDF and meant for you alone; you can fill in your answer there.\n\nIf it is not for you, please delete it and tell us.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} a une question pour vous`,
      text: `${clinicName} a une question au sujet d’une personne que vous nous avez adressée, avant de pouvoir continuer. Elle est jointe en PDF et vous est réservée; vous pouvez y inscrire votre réponse.\n\nSi elle ne vous est pas destinée, supprimez-la et prévenez-nous.\n${call('fr', clinicPhone)}`,
    }),
  },
  'clearance-letter': {
    en: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} asks for your agreement`,
      text: `${clinicName} asks for your agreement about somebody you look after. The letter is attached as a PDF and meant for you alone; its last part is your answer, to fill in and send back.\n\nIf it is not for you, please delete it and tell us.\n${call('en', clinicPhone)}`,
    }),
    fr: ({ clinicName, clinicPhone }: MailFacts): MailText => ({
      subject: `${clinicName} vous demande votre accord`,
      text: `${clinicName} vous demande votre accord au sujet d’une personne que vous suivez. La lettre est jointe en PDF et vous est réservée; sa dernière partie est votre réponse, à remplir et à nous renvoyer.\n\nSi elle ne vous est pas destinée, supprimez-la et prévenez-nous.\n${call('fr', clinicPhone)}`,
    }),
  },
} as const;

/** An account belongs to no clinic and has no language of its own: these come in both. */
export const ACCOUNT_MAILS = {
  'password-reset': (link: string, minutes: number): MailText => ({
    subject: 'Legwork: choose a new password / choisir un nouveau mot de passe',
    text: `Somebody asked to choose a new password for your Legwork account.\n\nOpen this link. It works once, for ${minutes} minutes:\n${link}\n\nIf it was not you, ignore this: your password stays as it is.\n\n---\n\nQuelqu’un a demandé à choisir un nouveau mot de passe pour votre compte Legwork.\n\nOuvrez le lien ci-dessus. Il ne sert qu’une fois et reste valable ${minutes} minutes. Si ce n’était pas vous, ignorez ce message : votre mot de passe ne change pas.\n`,
  }),
} as const;

/** At the foot of a reminder. The page asks before it does anything: mail scanners open links. */
const STOP: Readonly<Record<MailLanguage, (link: string) => string>> = {
  en: (link) => `\n--\nNo more reminders of this kind:\n${link}\n`,
  fr: (link) => `\n--\nNe plus recevoir de rappels de ce genre :\n${link}\n`,
};

export const withStopLink = ({ subject, text }: MailText, language: MailLanguage, link: string): MailText => ({ subject, text: text + STOP[language](link) });

function call(language: MailLanguage, phone: string | null): string {
  if (phone === null) return '';
  return language === 'en' ? `\nQuestions? Call ${phone}.\n` : `\nDes questions? Appelez le ${phone}.\n`;
}
