// A page of one sentence, when the form cannot be opened; the language can be changed here as well.
import { IconCloudOff, IconLinkOff } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import { networkCode, Problem } from '../../lib/api';
import { useTabTitle } from '../../ui/page/use-tab-title';
import { StateBlock } from '../../ui/states/StateBlock';
import { LanguageSwitch } from './language/LanguageSwitch';
import { useText } from './messages';
import { isLinkEnd, troubleWords } from './trouble-words';
import styles from './entry/entry.module.css';

export const IntakeTrouble = ({ problem, onRetry }: { readonly problem: unknown; readonly onRetry?: (() => void) | undefined }) => {
  const text = useText();
  useTabTitle(text('open.title'));
  const isIncomplete = problem === 'incomplete';
  const isOffline = problem instanceof Problem && problem.code === networkCode;
  const title = text(isIncomplete ? 'open.incomplete' : isLinkEnd(problem) ? 'open.broken' : isOffline ? 'trouble.no-connection' : 'trouble.title');
  return (
    <main className={styles.trouble}>
      <LanguageSwitch />
      <StateBlock
        isPage Icon={isOffline ? IconCloudOff : IconLinkOff} title={title}
        action={onRetry !== undefined && <Button size="lg" onClick={onRetry}>{text('trouble.retry')}</Button>}
      >
        {isIncomplete ? text('open.incomplete-help') : troubleWords(problem, text)}
        {problem instanceof Problem && problem.requestId !== undefined && !isLinkEnd(problem) && <p>{text('trouble.reference', { id: problem.requestId })}</p>}
      </StateBlock>
    </main>
  );
};
