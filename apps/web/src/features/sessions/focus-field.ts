// A remark leads to its very field: the line of a technique, the day of the visit, the words a phrase left open.
import { partId } from './focus-part';
import { jumpTarget } from './sign-remarks';

/** After the part itself has been brought into view. */
const LATER_MS = 400;

const fieldIn = (part: HTMLElement, pointer: string): HTMLElement | null => {
  const [, first, index] = pointer.split('/');
  if (first === 'techniques' && index !== undefined) {
    const line = part.querySelectorAll<HTMLElement>('tbody tr, ol > li, ul > li')[Number(index)];
    return line?.querySelector<HTMLElement>('button, input, a') ?? line ?? null;
  }
  if (first === 'notTreatedReason') return part.querySelector<HTMLElement>('textarea, input[type="text"]');
  if (first === 'visitDate') return part.querySelector<HTMLElement>('input');
  return null;
};

export const focusField = (pointer: string): void => {
  window.setTimeout(() => {
    const part = document.getElementById(partId(jumpTarget(pointer)));
    const field = part === null ? null : fieldIn(part, pointer);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, LATER_MS);
};
