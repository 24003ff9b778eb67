// The words of the form in the patient's language.
import { fillWords, type IntakeLanguage, type IntakeMessageKey, type IntakeMessages } from '@legwork/clinical';
import { createContext, useContext } from 'react';

export interface SpokenLanguage {
  readonly language: IntakeLanguage;
  readonly messages: IntakeMessages;
  /** By the person, for good. */
  readonly choose: (language: IntakeLanguage) => void;
  /** The language the link was made in; a choice by hand stands. */
  readonly follow: (tag: string) => void;
}

const Messages = createContext<SpokenLanguage | undefined>(undefined);

export const MessagesProvider = Messages.Provider;

export const useLanguage = (): SpokenLanguage => {
  const spoken = useContext(Messages);
  if (spoken === undefined) throw new Error('No language around this part of the form.');
  return spoken;
};

export const useMessages = (): IntakeMessages => useLanguage().messages;

export type Text = (key: IntakeMessageKey, values?: Readonly<Record<string, string | number>>) => string;

export const useText = (): Text => {
  const messages = useMessages();
  return (key, values = {}) => fillWords(messages[key], values);
};
