// The patient's form from the link to "thank you".
import { lazy, Suspense, useEffect } from 'react';
import { LoadingState } from '../../ui/states/LoadingState';
import { BirthDateCheck } from './entry/BirthDateCheck';
import { useLink } from './entry/use-link';
import { IntakeTrouble } from './IntakeTrouble';
import { checkLink } from './link-api';
import { useLanguage, useText } from './messages';
import { laterParts } from './parts/later-parts';
import { isLinkEnd } from './trouble-words';
import styles from './entry/entry.module.css';

const loadOpenIntake = () => import('./OpenIntake');
const OpenIntake = lazy(async () => ({ default: (await loadOpenIntake()).OpenIntake }));
const Done = lazy(async () => ({ default: (await laterParts.done()).Done }));

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
    case 'check': return <BirthDateCheck token={token} clinic={state.clinic} why="open.why" check={checkLink} onPassed={opened} />;
    case 'submitted': return <Suspense fallback={opening}><Done {...state.clinic} alerts={[]} /></Suspense>;
    case 'open': return <Suspense fallback={opening}><OpenIntake token={token} scope={scope} intake={state.intake} kept={state.kept} /></Suspense>;
  }
};
