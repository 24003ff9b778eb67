import { Button } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import styles from './letter-parts.module.css';

type PaperLanguage = 'en' | 'fr';

interface LetterPapersProps {
  /** The letter itself; left out for those who may not print it */
  readonly letter: { readonly name: string; readonly url: string; readonly isDraft: boolean } | undefined;
  /** Spoken by the patient, whose copy in it comes first */
  readonly patientLanguage: string | null;
  readonly copyUrl: (language: PaperLanguage) => string;
}

const copyWords: Readonly<Record<PaperLanguage, string>> = { en: 'For the patient, in English', fr: 'For the patient, in French' };

const Paper = ({ name, url }: { readonly name: string; readonly url: string }) => (
  <li><Button component="a" href={url} download variant="default" size="sm" leftSection={<IconFileDownload size={16} aria-hidden />}>{name}</Button></li>
);

/** The papers of a letter: one for the other side, one for the patient in either language. */
export const LetterPapers = ({ letter, patientLanguage, copyUrl }: LetterPapersProps) => {
  const languages: readonly PaperLanguage[] = patientLanguage === 'fr' ? ['fr', 'en'] : ['en', 'fr'];
  return (
    <ul className={styles.papers} aria-label="Papers">
      {letter !== undefined && <Paper name={`${letter.name} as PDF${letter.isDraft ? ' (draft)' : ''}`} url={letter.url} />}
      {languages.map((language) => <Paper key={language} name={copyWords[language]} url={copyUrl(language)} />)}
    </ul>
  );
};
