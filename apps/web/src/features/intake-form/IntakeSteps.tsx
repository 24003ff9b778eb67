// The form itself: one thought per screen, from the first open question to the signature.
import { helpText, itemText, questionText, type VisibleItem } from '@legwork/clinical';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { EmergencyCard } from './EmergencyCard';
import { SignScreen } from './finish/SignScreen';
import { Summary } from './finish/Summary';
import { useIntakeForm } from './form-state';
import type { LinkSubmitted } from './link-api';
import { useMessages } from './messages';
import { GroupScreen } from './screens/GroupScreen';
import { lineState } from './screens/line-state';
import { QuestionsScreen } from './screens/QuestionsScreen';
import { StepFrame } from './StepFrame';
import { firstOpenStep, isItemDone, signStep, stepsOf, summaryStep, useFreshScreen, useStep } from './steps';
import { StopNotice } from './StopNotice';

/** A tap shows for a moment before the next screen comes. */
const showTapMs = 140;

interface IntakeStepsProps {
  readonly onSubmitted: (submitted: LinkSubmitted) => void;
}

export const IntakeSteps = ({ onSubmitted }: IntakeStepsProps) => {
  const { intake, answers, visible, dangers } = useIntakeForm();
  const messages = useMessages();
  const { at, go } = useStep();
  // A form that was sent back is answered already: it begins at what the clinic asks about.
  const [started] = useState(() => (intake.requestedItems === null ? firstOpenStep(visible, answers) : (stepsOf(visible)[0] ?? summaryStep)));
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [triedStep, setTriedStep] = useState<string>();

  const steps = stepsOf(visible);
  const step = at !== undefined && steps.includes(at) ? at : started;
  useFreshScreen(step);
  const latest = useRef({ steps, visible, answers, step });
  useEffect(() => {
    latest.current = { steps, visible, answers, step };
  });

  const goTo = (next: string | undefined): void => {
    setTriedStep(undefined);
    if (next !== undefined) go(next);
  };
  const goNext = (): void => goTo(latest.current.steps[latest.current.steps.indexOf(latest.current.step) + 1]);
  const settle = (): void => { window.setTimeout(goNext, showTapMs); };
  const position = steps.indexOf(step);
  const onBack = position > 0 ? () => goTo(steps[position - 1]) : undefined;

  const current = visible.find(({ item }) => item.id === step);
  const tryNext = (one: VisibleItem): void => {
    const isHalfOpen = one.questions.some((question) => opened.has(question.id) && !['ticked', 'declined'].includes(lineState(question, answers)));
    if (isItemDone(one, answers) && !isHalfOpen) goNext();
    else setTriedStep(step);
  };
  const unread = dangers.filter(({ ruleId }) => !read.has(ruleId));
  const emergencies = unread.filter(({ level }) => level === 'emergency');
  const understand = (ruleIds: readonly string[]): void => setRead(new Set([...read, ...ruleIds]));
  const setLine = (id: string, isOpen: boolean): void => {
    const next = new Set(opened);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpened(next);
  };

  const screen = (): ReactNode => {
    if (step === signStep) return <SignScreen step={step} onBack={onBack} onChange={goTo} onSubmitted={onSubmitted} />;
    if (step === summaryStep || current === undefined) return <Summary step={summaryStep} onBack={onBack} onChange={goTo} onNext={() => goTo(signStep)} />;
    const { item, questions } = current;
    const [first] = questions;
    const title = itemText(messages, item.id) ?? (first === undefined ? '' : questionText(messages, first.id));
    const help = first?.form.kind === 'text' ? undefined : helpText(messages, item.id);
    return (
      <StepFrame step={step} title={title} help={help} onBack={onBack} onNext={() => tryNext(current)} isWide={first?.form.kind === 'pain-areas'}>
        {unread.filter(({ level }) => level !== 'emergency').map((danger) => <StopNotice key={danger.ruleId} danger={danger} onUnderstood={() => understand([danger.ruleId])} />)}
        {item.kind === 'group'
          ? <GroupScreen key={item.id} questions={questions} onSettled={settle} opened={opened} onOpened={setLine} showMissing={triedStep === step} />
          : <QuestionsScreen key={item.id} item={item} questions={questions} onSettled={settle} showMissing={triedStep === step} />}
      </StepFrame>
    );
  };
  return (
    <>
      {screen()}
      {emergencies.length > 0 && <EmergencyCard key={emergencies.map(({ ruleId }) => ruleId).join()} dangers={emergencies} onUnderstood={() => understand(emergencies.map(({ ruleId }) => ruleId))} />}
    </>
  );
};
