// Where the parts of the visit stand on the page, for jumps by key, by remark and by button.
import type { JumpTarget } from './sign-remarks';

const partIds: Readonly<Record<JumpTarget | 'questions', string>> = {
  subjective: 'note-subjective', objective: 'note-objective', assessment: 'note-assessment', plan: 'note-plan', techniques: 'visit-techniques', visit: 'visit-about',
  questions: 'visit-questions',
};

export const partId = (part: JumpTarget | 'questions'): string => partIds[part];

/** After the dialog that was in front has gone and the part is drawn. */
export const focusPart = (part: JumpTarget | 'questions'): void => {
  window.setTimeout(() => {
    const element = document.getElementById(partIds[part]);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }, 250);
};
