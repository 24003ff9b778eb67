// The screens in order, and which of them is shown: kept in the address, so that the phone's own Back goes one back.
import { isDone, type IntakeAnswers, type SectionId, type VisibleItem } from '@legwork/clinical';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';

export const summaryStep = 'summary';
export const signStep = 'sign';

export const isItemDone = (visible: VisibleItem, answers: IntakeAnswers): boolean =>
  visible.questions.every((question) => isDone(question, answers));

/** Ids of all screens: the questions, the summary, the signature. */
export const stepsOf = (visible: readonly VisibleItem[]): readonly string[] => [
  ...visible.filter(({ item }) => item.kind !== 'consent').map(({ item }) => item.id), summaryStep, signStep,
];

export const firstOpenStep = (visible: readonly VisibleItem[], answers: IntakeAnswers): string =>
  visible.find((one) => one.item.kind !== 'consent' && !isItemDone(one, answers))?.item.id ?? summaryStep;

/** "3 of 9": parts of the form, the signature being the last. */
export function partOf(step: string, visible: readonly VisibleItem[]): { readonly at: number; readonly of: number } {
  const sections = [...new Set(visible.map(({ section }) => section))];
  const section: SectionId = visible.find(({ item }) => item.id === step)?.section ?? 'consent';
  return { at: sections.indexOf(section) + 1, of: sections.length };
}

interface StepControl {
  /** undefined: nothing was chosen yet */
  readonly at: string | undefined;
  readonly go: (step: string, how?: { readonly replace: boolean }) => void;
}

export function useStep(): StepControl {
  const search: Readonly<Record<string, string | undefined>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const go = useCallback((step: string, { replace }: { readonly replace: boolean } = { replace: false }) => {
    void navigate({ to: '.', search: { at: step }, hash: true, replace, resetScroll: false });
  }, [navigate]);
  return { at: search.at, go };
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
