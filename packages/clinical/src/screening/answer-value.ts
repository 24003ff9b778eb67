// The form in which answers are stored and shown.
import type { Side } from './marked-regions.js';

/** A text, a region of both sides, or a region with its side. */
export type AnswerItem = string | { readonly region: string; readonly side: Side };

export type AnswerValue = boolean | number | string | readonly AnswerItem[];
