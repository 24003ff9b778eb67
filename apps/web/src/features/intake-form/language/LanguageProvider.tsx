// The language around the whole form: the link's own, until somebody chooses another one.
import { languageOf, type IntakeLanguage, type IntakeMessages } from '@legwork/clinical';
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { UiWordsProvider } from '../../../ui/words/ui-words';
import { MissingParts } from '../../../ui/later/MissingParts';
import { OfflineNotice } from '../../../ui/states/OfflineNotice';
import { MessagesProvider } from '../messages';
import { patientWords } from './patient-words';
import { asSpoken, wordTable } from './word-tables';

interface Shown {
  readonly language: IntakeLanguage;
  readonly messages: IntakeMessages;
}

/** Chosen by hand on this device, for this visit: it outranks the language of the link. */
const chosenKey = 'legwork-intake-language';

const chosenBefore = (): IntakeLanguage | undefined => {
  try {
    const kept = sessionStorage.getItem(chosenKey);
    return kept === null ? undefined : asSpoken(languageOf(kept));
  } catch {
    return undefined; // storage is switched off: the link's language is shown
  }
};

const rememberChosen = (language: IntakeLanguage): void => {
  try {
    sessionStorage.setItem(chosenKey, language);
  } catch {
    // storage is switched off: the choice lasts as long as the page
  }
};

export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [wanted, setWanted] = useState(() => chosenBefore() ?? asSpoken(languageOf(navigator.language)));
  const [shown, setShown] = useState<Shown>();

  useEffect(() => {
    let current = true;
    void wordTable(wanted).then((messages) => {
      if (!current) return;
      document.documentElement.lang = wanted;
      setShown({ language: wanted, messages });
    }, () => undefined); // no network for the other language: the one on the screen stays
    return () => { current = false; };
  }, [wanted]);

  const choose = useCallback((language: IntakeLanguage) => {
    rememberChosen(language);
    setWanted(language);
  }, []);
  const follow = useCallback((tag: string) => setWanted(chosenBefore() ?? asSpoken(languageOf(tag))), []);
  const value = useMemo(() => shown && { ...shown, choose, follow }, [shown, choose, follow]);
  const words = useMemo(() => shown && patientWords(shown.language, shown.messages), [shown]);
  if (value === undefined || words === undefined) return null; // nothing can be said yet
  return (
    <UiWordsProvider value={words}>
      <MessagesProvider value={value}>
        <OfflineNotice />
        <MissingParts />
        {children}
      </MessagesProvider>
    </UiWordsProvider>
  );
};
