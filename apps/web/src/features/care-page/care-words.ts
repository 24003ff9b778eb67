// What the patient's page says itself; the plan's own words come with it.
import type { IntakeLanguage } from '@legwork/clinical';

export interface CareWords {
  readonly hello: (name: string) => string;
  readonly title: string;
  readonly done: string;
  readonly doneAgain: string;
  readonly times: (count: number, planned: number) => string;
  readonly howMuch: string;
  readonly noPain: string;
  readonly worstPain: string;
  readonly skip: string;
  readonly undo: string;
  readonly pain: (pain: number) => string;
  readonly kept: string;
  readonly sent: string;
  readonly agreeTitle: string;
  readonly agreeHelp: string;
  readonly name: string;
  readonly who: string;
  readonly relations: Readonly<Record<'self' | 'parent' | 'carer', string>>;
  readonly agree: string;
  readonly agreed: (name: string, day: string) => string;
  readonly changed: string;
  readonly paper: string;
  readonly failed: string;
  readonly opening: string;
}

export const careWords: Readonly<Record<IntakeLanguage, CareWords>> = {
  en: {
    hello: (name) => `Hello ${name}`, title: 'My plan',
    done: 'I did it', doneAgain: 'I did it again', times: (count, planned) => `Today: ${count} of ${planned}`,
    howMuch: 'How much did it hurt while you did it?', noPain: 'No pain', worstPain: 'Worst pain', skip: 'Do not say', undo: 'Undo', pain: (pain) => `pain ${pain}`,
    kept: 'Kept on this device. It is sent when the network is back.', sent: 'Saved',
    agreeTitle: 'Do you agree with this plan?', agreeHelp: 'Read it first. You can change your mind at any time: call us.', name: 'Your full name', who: 'Who are you?',
    relations: { self: 'I am the patient', parent: 'Parent or guardian', carer: 'Carer' }, agree: 'I agree', agreed: (name, day) => `${name} agreed with this plan on ${day}.`,
    changed: 'The plan has changed. Here is the new one.', paper: 'Save as PDF', failed: 'That did not work. Try again.', opening: 'Opening your plan',
  },
  fr: {
    hello: (name) => `Bonjour ${name}`, title: 'Mon plan',
    done: 'C’est fait', doneAgain: 'Encore une fois', times: (count, planned) => `Aujourd’hui : ${count} sur ${planned}`,
    howMuch: 'À quel point cela a-t-il fait mal?', noPain: 'Aucun mal', worstPain: 'Pire mal', skip: 'Ne pas dire', undo: 'Annuler', pain: (pain) => `douleur ${pain}`,
    kept: 'Gardé sur cet appareil. Ce sera envoyé au retour du réseau.', sent: 'Enregistré',
    agreeTitle: 'Êtes-vous d’accord avec ce plan?', agreeHelp: 'Lisez-le d’abord. Vous pouvez changer d’avis à tout moment : appelez-nous.', name: 'Votre nom complet', who: 'Qui êtes-vous?',
    relations: { self: 'Je suis le patient ou la patiente', parent: 'Parent ou tuteur', carer: 'Proche aidant' }, agree: 'Je suis d’accord', agreed: (name, day) => `${name} a accepté ce plan le ${day}.`,
    changed: 'Le plan a changé. Voici le nouveau.', paper: 'Enregistrer en PDF', failed: 'Cela n’a pas marché. Essayez encore.', opening: 'Ouverture de votre plan',
  },
};
