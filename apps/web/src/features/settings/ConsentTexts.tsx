// What patients sign. A published text is never edited: a new one gets the next number and counts from then on.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { EmptyState } from '../../ui/states/EmptyState';
import { Loaded } from '../../ui/states/Loaded';
import { languageNames } from './clinic-changes';
import { ConsentEditor } from './ConsentEditor';
import { consentTextQuery, type ConsentText, type Language } from './queries';
import styles from './settings.module.css';

const languages = [{ value: 'en', label: languageNames.en }, { value: 'fr', label: languageNames.fr }] as const;

const Current = ({ text }: { readonly text: ConsentText }) => {
  const { clinic } = useSession();
  return (
    <>
      <p className={styles.quiet}>Text number {text.number}, published {formatInstant(text.publishedAt, clinic.timeZone)}</p>
      <div className={styles.paper} lang={text.language}>{text.body}</div>
    </>
  );
};

interface OneLanguageProps {
  readonly language: Language;
  readonly mayPublish: boolean;
}

const OneLanguage = ({ language, mayPublish }: OneLanguageProps) => {
  const [writing, setWriting] = useState(false);
  return (
    <Loaded query={useQuery(consentTextQuery(language))} label="Loading the consent text">
      {(text) => (writing
        ? <ConsentEditor language={language} current={text} onClose={() => setWriting(false)} />
        : (
          <div className={styles.form}>
            {text === null ? <EmptyState title={`No text in ${languageNames[language]} yet`}>Patients cannot sign in {languageNames[language]} until one is published.</EmptyState> : <Current text={text} />}
            {mayPublish && <div className={styles.buttons}><Button variant="default" onClick={() => setWriting(true)}>Write a new text</Button></div>}
          </div>
        ))}
    </Loaded>
  );
};

export const ConsentTexts = ({ mayPublish, first }: { readonly mayPublish: boolean; readonly first: Language }) => {
  const [language, setLanguage] = useState<Language>(first);
  return (
    <div className={styles.form}>
      <SegmentedChoice label="Language of the consent text" hideLabel options={languages} value={language} onChange={setLanguage} />
      <OneLanguage key={language} language={language} mayPublish={mayPublish} />
    </div>
  );
};
