// The patient's form from the link to "thank you".
import { IconCloudOff, IconLinkOff } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { Button } from '@mantine/core';
import { networkCode, Problem } from '../../lib/api';
import { useTabTitle } from '../../ui/page/use-tab-title';
import { LoadingState } from '../../ui/states/LoadingState';
import { StateBlock } from '../../ui/states/StateBlock';
import { BirthDateCheck } from './entry/BirthDateCheck';
import { useLink } from './entry/use-link';
import { LanguageSwitch } from './language/LanguageSwitch';
import { useLanguage, useText } from './messages';
import { laterParts } from './parts/later-parts';
import { isLinkEnd, troubleWords } from './trouble-words';
import styles from './entry/entry.module.css';

const loadOpenIntake = () => import('./OpenIntake');
const OpenIntake = lazy(async () => ({ default: (await loadOpenIntake()).OpenIntake }));
const Done = lazy(async () => ({ default: (await laterParts.done()).Done }));

/** A page of one sentence; the language can be changed here as well. */
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

export const IntakeFlow = ({ token, scope }: { readonly token: string; readonly scope: string }) => {
  const { state, opened, tryAgain } = useLink(token, scope);
  const { follow } = useLanguage();
  const text = useText();
  const language = state.kind === 'check' || state.kind === 'submitted' ? state.clinic.language : state.kind === 'open' ? state.intake.language : undefined;
  useEffect(() => { if (language !== undefined) follow(language); }, [language, follow]);
  // While the birth date is typed the form itself comes.
  useEffect(() => { if (state.kind === 'check') void loadOpenIntake().catch(() => undefined); }, [state.kind]);

  const opening = <main className={styles.trouble}><LoadingState label={text('link.opening')} blocks={[32, 80, 56]} /></main>;
  switch (state.kind) {
    case 'opening': return opening;
    case 'failed': return <IntakeTrouble problem={state.problem} onRetry={isLinkEnd(state.problem) ? undefined : tryAgain} />;
    case 'check': return <BirthDateCheck token={token} clinic={state.clinic} why="open.why" onPassed={opened} />;
    case 'submitted': return <Suspense fallback={opening}><Done {...state.clinic} alerts={[]} /></Suspense>;
    case 'open': return <Suspense fallback={opening}><OpenIntake token={token} scope={scope} intake={state.intake} kept={state.kept} /></Suspense>;
  }
};
