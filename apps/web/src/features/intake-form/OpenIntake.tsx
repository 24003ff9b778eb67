// The form of somebody who has passed the second check: it stays open until it is sent, locked, or withdrawn.
import { useEffect, useState } from 'react';
import type { Problem } from '../../lib/api';
import { destroyScope } from '../../lib/drafts/draft-store';
import type { KeptAnswers } from './answers/answer-queue';
import { useStep } from './address';
import { BirthDateCheck } from './entry/BirthDateCheck';
import { rememberPassed } from './entry/link-token';
import { Welcome } from './entry/Welcome';
import { Done } from './finish/Done';
import { IntakeFormProvider } from './form-state';
import { useIdleLock } from './guard/use-idle-lock';
import { IntakeTrouble } from './IntakeTrouble';
import { IntakeSteps } from './IntakeSteps';
import { checkLink, type LinkIntake, type LinkSubmitted } from './link-api';
import { fetchAllParts } from './parts/later-parts';
import { useFormState } from './use-form-state';

interface OpenIntakeProps {
  readonly token: string;
  readonly scope: string;
  readonly intake: LinkIntake;
  readonly kept: KeptAnswers | undefined;
}

export const OpenIntake = ({ token, scope, intake, kept }: OpenIntakeProps) => {
  const { form, queue } = useFormState(intake, scope, kept);
  const { at } = useStep();
  const [begun, setBegun] = useState(at !== undefined);
  const [isIdle, setIdle] = useState(false);
  const [submitted, setSubmitted] = useState<LinkSubmitted>();
  useEffect(() => { void fetchAllParts(); }, []);
  useIdleLock(intake.handOver && submitted === undefined && !isIdle, () => {
    rememberPassed(undefined); // a reload asks for the birth date as well
    setIdle(true);
  });
  const finish = (done: LinkSubmitted): void => {
    setSubmitted(done);
    rememberPassed(undefined);
    void destroyScope(scope).catch(() => undefined); // sealed drafts that stay behind are purged after a week
  };
  if (submitted !== undefined) return <Done {...submitted} handOver={intake.handOver} />;
  if (form.state.kind === 'closed') return <ClosedWhileOpen problem={form.state.problem} intake={intake} />;
  if (form.state.kind === 'locked' || isIdle) {
    const unlock = (): void => {
      rememberPassed(scope);
      setIdle(false);
      queue.unlock();
    };
    return <BirthDateCheck token={token} clinic={intake} why={isIdle ? 'locked.help' : 'open.again'} check={checkLink} onPassed={unlock} />;
  }
  return (
    <IntakeFormProvider value={form}>
      {begun ? <IntakeSteps onSubmitted={finish} /> : <Welcome onBegin={() => setBegun(true)} />}
    </IntakeFormProvider>
  );
};

/** The link was withdrawn, or the form was sent from another device. */
const ClosedWhileOpen = ({ problem, intake }: { readonly problem: Problem; readonly intake: LinkIntake }) =>
  problem.code === 'gone' ? <Done {...intake} alerts={[]} /> : <IntakeTrouble problem={problem} />;
