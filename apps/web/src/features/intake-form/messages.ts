// The words of the form in the patient's language; English until another table exists.
import { intakeMessagesEn, type IntakeMessageKey, type IntakeMessages } from '@legwork/clinical';
import { createContext, useContext } from 'react';

const Messages = createContext<IntakeMessages>(intakeMessagesEn);

export const MessagesProvider = Messages.Provider;

export const useMessages = (): IntakeMessages => useContext(Messages);

/** 'about {minutes} minutes left' with its gaps filled */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));

export const useText = () => {
  const messages = useMessages();
  return (key: IntakeMessageKey, values: Readonly<Record<string, string | number>> = {}): string => fill(messages[key], values);
};
