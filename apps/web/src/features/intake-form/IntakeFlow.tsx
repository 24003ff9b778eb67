// The patient's form from the link to "thank you".
import { IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Problem } from '../../lib/api';
import { destroyScope } from '../../lib/drafts/draft-store';
import { ErrorState } from '../../ui/states/ErrorState';
import { LoadingState } from '../../ui/states/LoadingState';
import { StateBlock } from '../../ui/states/StateBlock';
import type { KeptAnswers } from './answers/answer-queue';
import { BirthDateCheck } from './entry/BirthDateCheck';
import { rememberPassed } from './entry/link-token';
import { useLink } from './entry/use-link';
import { Welcome } from './entry/Welcome';
import { Done } from './finish/Done';
import { IntakeFormProvider, useFormState } from './form-state';
import { IntakeSteps } from './IntakeSteps';
import type { LinkIntake, LinkSubmitted } from './link-api';
import { useText } from './messages';
import { useStep } from './steps';

export const BrokenLink = ({ isIncomplete }: { readonly isIncomplete: boolean }) => {
  const text = useText();
  return <main><StateBlock isPage Icon={IconLinkOff} title={text(isIncomplete ? 'open.incomplete' : 'open.broken')}>{text(isIncomplete ? 'open.incomplete-help' : 'open.broken-help')}</StateBlock></main>;
};

interface OpenIntakeProps {
  readonly token: string;
  readonly scope: string;
  readonly intake: LinkIntake;
  readonly kept: KeptAnswers | undefined;
}

const OpenIntake = ({ token, scope, intake, kept }: OpenIntakeProps) => {
  const { form, queue } = useFormState(intake, scope, kept);
  const { at } = useStep();
  const [begun, setBegun] = useState(at !== undefined);
  const [submitted, setSubmitted] = useState<LinkSubmitted>();
  const finish = (done: LinkSubmitted): void => {
    setSubmitted(done);
    rememberPassed(undefined);
    void destroyScope(scope).catch(() => undefined); // sealed drafts that stay behind are purged after a week
  };
  if (submitted !== undefined) return <Done {...submitted} />;
  if (form.state.kind === 'closed') return <ClosedWhileOpen problem={form.state.problem} intake={intake} />;
  if (form.state.kind === 'locked') {
    return <main><BirthDateCheck token={token} clinic={intake} isAgain onPassed={() => { rememberPassed(scope); queue.unlock(); }} /></main>;
  }
  return (
    <IntakeFormProvider value={form}>
      {begun ? <IntakeSteps onSubmitted={finish} /> : <main><Welcome onBegin={() => setBegun(true)} /></main>}
    </IntakeFormProvider>
  );
};

/** The link was withdrawn, or the form was sent from another device. */
const ClosedWhileOpen = ({ problem, intake }: { readonly problem: Problem; readonly intake: LinkIntake }) =>
  problem.status === 410 ? <Done {...intake} alerts={[]} /> : <BrokenLink isIncomplete={false} />;

const isGone = (problem: unknown): boolean => problem instanceof Problem && (problem.status === 404 || problem.status === 410);

export const IntakeFlow = ({ token, scope }: { readonly token: string; readonly scope: string }) => {
  const { state, opened, tryAgain } = useLink(token, scope);
  switch (state.kind) {
    case 'opening': return <main><LoadingState label="Opening your form" blocks={[32, 80, 56]} /></main>;
    case 'failed': return isGone(state.problem) ? <BrokenLink isIncomplete={false} /> : <main><ErrorState error={state.problem} onRetry={tryAgain} /></main>;
    case 'check': return <main><BirthDateCheck token={token} clinic={state.clinic} isAgain={false} onPassed={opened} /></main>;
    case 'submitted': return <Done {...state.clinic} alerts={[]} />;
    case 'open': return <OpenIntake token={token} scope={scope} intake={state.intake} kept={state.kept} />;
  }
};
