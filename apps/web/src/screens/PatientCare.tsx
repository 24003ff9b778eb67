// /c#token : the patient's plan. No session, no shell, no router, no code of the staff area.
import { useEffect } from 'react';
import { CarePageScreen } from '../features/care-page/CarePageScreen';
import { checkCare } from '../features/care-page/care-api';
import { careWords } from '../features/care-page/care-words';
import { useCareLink } from '../features/care-page/use-care-link';
import styles from '../features/care-page/care.module.css';
import { BirthDateCheck } from '../features/intake-form/entry/BirthDateCheck';
import { useLinkScope, useLinkToken } from '../features/intake-form/entry/link-token';
import { FormFailure } from '../features/intake-form/guard/FormFailure';
import { IntakeTrouble } from '../features/intake-form/IntakeTrouble';
import { LanguageProvider } from '../features/intake-form/language/LanguageProvider';
import { LanguageSwitch } from '../features/intake-form/language/LanguageSwitch';
import { useLanguage } from '../features/intake-form/messages';
import { isLinkEnd } from '../features/intake-form/trouble-words';
import { CareQuestions } from '../features/outcomes/care-questions/CareQuestions';
import { DraftScopeProvider } from '../lib/drafts/draft-scope';
import { LoadingState } from '../ui/states/LoadingState';

const WithScope = ({ token, scope }: { readonly token: string; readonly scope: string }) => {
  const { language, follow } = useLanguage();
  const { state, opened, again } = useCareLink(token, scope, language);
  const own = state.kind === 'check' ? state.door.language : state.kind === 'open' ? state.care.language : undefined;
  useEffect(() => { if (own !== undefined) follow(own); }, [own, follow]);
  switch (state.kind) {
    case 'opening': return <main className={styles.opening}><LoadingState label={careWords[language].opening} blocks={[32, 140, 220]} /></main>;
    case 'failed': return <IntakeTrouble problem={state.problem} onRetry={isLinkEnd(state.problem) ? undefined : again} />;
    case 'check': return <BirthDateCheck token={token} clinic={state.door} why="open.why" check={checkCare} onPassed={opened} />;
    case 'open': return (
      <DraftScopeProvider value={scope}>
        <CarePageScreen care={state.care} language={language} languages={<LanguageSwitch />} questions={<CareQuestions language={language} today={state.care.today} />} onCare={opened} />
      </DraftScopeProvider>
    );
  }
};

const WithToken = ({ token }: { readonly token: string }) => {
  const scope = useLinkScope(token, 'care');
  return scope === undefined ? null : <WithScope key={scope} token={token} scope={scope} />;
};

const Opened = () => {
  const token = useLinkToken();
  return token === undefined ? <IntakeTrouble problem="incomplete" /> : <WithToken token={token} />;
};

export const PatientCare = () => (
  <LanguageProvider>
    <FormFailure><Opened /></FormFailure>
  </LanguageProvider>
);
