// The screens by name, in order: the questions, the summary, the signature.
import { isDone, type IntakeAnswers, type SectionId } from '@legwork/clinical';
import { useEffect, useRef } from 'react';
import { questionsOf, type FormScreen } from './plan/form-plan';

export const summaryStep = 'summary';
export const signStep = 'sign';

const changesItem = 'changes.since';

/** A screen needs nothing more. What has changed is asked of everybody who returns, though the server can do without. */
export const isScreenDone = (screen: FormScreen, given: IntakeAnswers): boolean =>
  (screen.id !== changesItem || given[changesItem] !== undefined) &&
  questionsOf(screen).every((question) => isDone(question, given) && (screen.kind === 'item' || given[question.id] !== undefined));

export const isConsent = (screen: FormScreen): boolean => screen.kind === 'item' && screen.visible.item.kind === 'consent';

export const stepsOf = (plan: readonly FormScreen[]): readonly string[] => [
  ...plan.filter((screen) => !isConsent(screen)).map(({ id }) => id), summaryStep, signStep,
];

export const firstOpenStep = (plan: readonly FormScreen[], given: IntakeAnswers): string =>
  plan.find((screen) => !isConsent(screen) && !isScreenDone(screen, given))?.id ?? summaryStep;

/** "3 of 9": parts of the form, the signature being the last. Cards of last time belong to the first part. */
export function partOf(step: string, plan: readonly FormScreen[]): { readonly at: number; readonly of: number } {
  const partOfScreen = (screen: FormScreen): SectionId => (screen.kind === 'confirm' ? 'about-you' : screen.section);
  const parts = [...new Set(plan.map(partOfScreen))];
  const screen = plan.find(({ id }) => id === step);
  return { at: parts.indexOf(screen === undefined ? 'consent' : partOfScreen(screen)) + 1, of: parts.length };
}

/** After a change of screen: from the top, and the heading is read out. */
export function useFreshScreen(step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [step]);
}

/** What still has to be answered comes into sight, when somebody tried to go on without it. */
export function useShowMissing(isShown: boolean): void {
  useEffect(() => {
    if (isShown) document.querySelector('[data-missing]')?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, [isShown]);
}
