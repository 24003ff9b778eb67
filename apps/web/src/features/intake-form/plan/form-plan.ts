// The screens of the form in their order: the questions that are asked, and for somebody who returns one card per section
// with what was told last time. A section that has changed shows its questions, filled in, where its card would be.
import {
  confirmGroups, withoutCovered, type ConfirmGroup, type IntakeAnswers, type IntakeContext, type IntakeFormLogic, type QuestionId, type SectionId, type VisibleItem,
} from '@legwork/clinical';

export type FormScreen =
  | { readonly kind: 'item'; readonly id: string; readonly section: SectionId; readonly visible: VisibleItem }
  | { readonly kind: 'confirm'; readonly id: string; readonly section: SectionId; readonly group: ConfirmGroup };

export interface PlanInput {
  readonly form: IntakeFormLogic;
  readonly context: IntakeContext;
  /** What was answered this time. */
  readonly given: IntakeAnswers;
  /** Last time's answers that still hold; empty for a first visit. */
  readonly stable: IntakeAnswers;
  /** Sections that are looked through again instead of being confirmed. */
  readonly changing: ReadonlySet<SectionId>;
  /** A form that was sent back: only what the clinic asks about, and what was missing then or opened since. */
  readonly requested: { readonly ids: readonly string[]; readonly givenBefore: IntakeAnswers } | null;
}

const itemScreen = (visible: VisibleItem): FormScreen => ({ kind: 'item', id: visible.item.id, section: visible.section, visible });

const cardScreen = (group: ConfirmGroup): FormScreen => ({ kind: 'confirm', id: `confirm.${group.section}`, section: group.section, group });

const opening = 'changes.since';

function requestedOnly(visible: readonly VisibleItem[], { ids, givenBefore }: NonNullable<PlanInput['requested']>): readonly VisibleItem[] {
  return visible.filter(({ item, questions }) =>
    item.kind === 'consent' || questions.some(({ id, required }) => ids.includes(id) || (required && givenBefore[id] === undefined)));
}

export function formPlan({ form, context, given, stable, changing, requested }: PlanInput): readonly FormScreen[] {
  const visible = form.visibleItems({ ...stable, ...given }, context);
  if (requested !== null) return requestedOnly(visible, requested).map(itemScreen);
  const groups = confirmGroups(form, stable, given, context);
  if (groups.length === 0) return visible.map(itemScreen);
  const isStable = (id: QuestionId): boolean => stable[id] !== undefined;
  const isCovered = ({ section }: VisibleItem, id: QuestionId): boolean => isStable(id) && !changing.has(section);
  const isLookedThrough = (one: VisibleItem): boolean => changing.has(one.section) && one.questions.some(({ id }) => isStable(id));
  const middle = groups.flatMap((group) =>
    changing.has(group.section) ? visible.filter((one) => one.section === group.section && isLookedThrough(one)).map(itemScreen) : [cardScreen(group)]);
  const rest = visible.filter((one) => !isLookedThrough(one)).flatMap((one) => withoutCovered([one], (id) => isCovered(one, id))).map(itemScreen);
  const after = rest.findIndex(({ id }) => id === opening) + 1;
  return [...rest.slice(0, after), ...middle, ...rest.slice(after)];
}

/** Questions of a screen. */
export const questionsOf = (screen: FormScreen) => (screen.kind === 'item' ? screen.visible.questions : screen.group.questions);
