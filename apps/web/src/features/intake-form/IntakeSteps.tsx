// The form itself: one thought per screen, from the first open question to the signature.
import { fillWords, helpText, itemText, questionText } from '@legwork/clinical';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useUiWords } from '../../ui/words/ui-words';
import { BranchDialog } from './guard/BranchDialog';
import { useDoubleTapGuard } from './guard/use-double-tap-guard';
import { useIntakeForm } from './form-state';
import type { LinkSubmitted } from './link-api';
import { useMessages, useText } from './messages';
import { laterParts } from './parts/later-parts';
import { questionsOf, type FormScreen } from './plan/form-plan';
import { ConfirmCard } from './returning/ConfirmCard';
import { confirmTitle, firstItemOf } from './returning/confirm-words';
import { GroupScreen } from './screens/GroupScreen';
import { lineState } from './screens/line-state';
import { QuestionsScreen } from './screens/QuestionsScreen';
import { ScreenLead } from './screens/ScreenLead';
import { StepFrame } from './StepFrame';
import { firstOpenStep, isScreenDone, signStep, stepsOf, summaryStep, useFreshScreen } from './steps';
import { useStep } from './address';
import { useUnreadDangers } from './danger/use-unread-dangers';

const DangerCard = lazy(async () => ({ default: (await laterParts.danger()).DangerCard }));
const Summary = lazy(async () => ({ default: (await laterParts.summary()).Summary }));
const SignScreen = lazy(async () => ({ default: (await laterParts.sign()).SignScreen }));

/** A tap shows for a moment before the next screen comes. */
const showTapMs = 140;

interface IntakeStepsProps {
  readonly onSubmitted: (submitted: LinkSubmitted) => void;
}

export const IntakeSteps = ({ onSubmitted }: IntakeStepsProps) => {
  const { intake, context, answers, given, plan, confirm, lookThrough, pending, revision } = useIntakeForm();
  const messages = useMessages();
  const words = useUiWords();
  const text = useText();
  const { at, go } = useStep();
  // A form that was sent back is answered already: it begins at what the clinic asks about.
  const [started] = useState(() => (intake.requestedItems === null ? firstOpenStep(plan, given) : (stepsOf(plan)[0] ?? summaryStep)));
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [triedStep, setTriedStep] = useState<string>();
  const danger = useUnreadDangers();

  const steps = stepsOf(plan);
  const step = at !== undefined && steps.includes(at) ? at : started;
  useFreshScreen(step);
  useDoubleTapGuard(step);
  const latest = useRef({ steps, step });
  useEffect(() => {
    latest.current = { steps, step };
  });

  const goTo = (next: string | undefined): void => {
    setTriedStep(undefined);
    if (next !== undefined) go(next);
  };
  const goNext = (): void => goTo(latest.current.steps[latest.current.steps.indexOf(latest.current.step) + 1]);
  const settle = (): void => { window.setTimeout(goNext, showTapMs); };
  const position = steps.indexOf(step);
  const onBack = position > 0 ? () => goTo(steps[position - 1]) : undefined;

  const tryNext = (screen: FormScreen): void => {
    const ids = questionsOf(screen).map(({ id }) => id);
    const isHalfOpen = questionsOf(screen).some((question) => opened.has(question.id) && !['ticked', 'declined'].includes(lineState(question, answers)));
    if (isHalfOpen || !isScreenDone(screen, answers)) {
      setTriedStep(step);
      return;
    }
    confirm(ids);
    goNext();
  };
  const setLine = (id: string, isOpen: boolean): void => {
    const next = new Set(opened);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpened(next);
  };

  const current = plan.find(({ id }) => id === step);
  const itemScreen = (screen: Extract<FormScreen, { kind: 'item' }>): ReactNode => {
    const { item, questions } = screen.visible;
    const [first] = questions;
    const date = context.previousOn === undefined ? '' : words.shortDate(context.previousOn);
    const title = fillWords(itemText(messages, item.id) ?? (first === undefined ? '' : questionText(messages, first.id)), { date });
    const help = first?.form.kind === 'text' ? undefined : helpText(messages, item.id);
    const key = `${item.id}:${revision}`;
    return (
      <StepFrame step={step} title={title} help={help} onBack={onBack} onNext={() => tryNext(screen)} isWide={first?.form.kind === 'pain-areas'}>
        <ScreenLead questions={questions} />
        {item.kind === 'group'
          ? <GroupScreen key={key} questions={questions} onSettled={settle} opened={opened} onOpened={setLine} showMissing={triedStep === step} />
          : <QuestionsScreen key={key} item={item} questions={questions} onSettled={settle} showMissing={triedStep === step} />}
      </StepFrame>
    );
  };
  const screen = (): ReactNode => {
    if (step === signStep) return <SignScreen step={step} onBack={onBack} onChange={goTo} onSubmitted={onSubmitted} />;
    if (step === summaryStep || current === undefined) return <Summary step={summaryStep} onBack={onBack} onChange={goTo} onNext={() => goTo(signStep)} />;
    if (current.kind === 'item') return itemScreen(current);
    return (
      <StepFrame step={step} title={text(confirmTitle(current.section))} help={text('returning.lead')} onBack={onBack} onNext={undefined}>
        <ConfirmCard
          key={current.id} group={current.group} onSettled={settle}
          onChange={() => { lookThrough(current.section); goTo(firstItemOf(current.group)); }}
        />
      </StepFrame>
    );
  };
  return (
    <>
      <Suspense fallback={null}>{screen()}</Suspense>
      {pending !== undefined && <BranchDialog pending={pending} />}
      {danger.shown.length > 0 && <Suspense fallback={null}><DangerCard key={danger.key} dangers={danger.shown} onUnderstood={danger.understand} /></Suspense>}
    </>
  );
};
