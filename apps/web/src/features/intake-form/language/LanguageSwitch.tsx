// The other languages by their own names, within reach on every screen.
import { languageName } from '@legwork/clinical';
import { IconWorld } from '@tabler/icons-react';
import { changeLinkLanguage } from '../link-api';
import { useLanguage } from '../messages';
import { spokenLanguages } from './word-tables';
import styles from './language.module.css';

interface LanguageSwitchProps {
  /** After the second check the clinic is told as well, so that its messages follow. */
  readonly isOpen?: boolean;
}

export const LanguageSwitch = ({ isOpen = false }: LanguageSwitchProps) => {
  const { language, choose } = useLanguage();
  return (
    <span className={styles.switch}>
      {spokenLanguages.filter((one) => one !== language).map((one) => (
        <button
          key={one} type="button" lang={one} className={styles.language}
          onClick={() => {
            choose(one);
            // Without a network the page changes all the same; the clinic learns of it the next time.
            if (isOpen) void changeLinkLanguage(one).catch(() => undefined);
          }}
        >
          <IconWorld size={16} aria-hidden />
          {languageName[one]}
        </button>
      ))}
    </span>
  );
};
