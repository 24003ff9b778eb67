// What every part of the form needs: the answers, how to give one, and what follows from them.
import {
  intakeDangers, minutesLeft, visibleItems, type IntakeAnswers, type IntakeContext, type IntakeDanger, type QuestionId, type RespondentRelation, type VisibleItem,
} from '@legwork/clinical';
import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { findDrafts, forgetDraft, keepDraft } from '../../lib/drafts/draft-store';
import { onReachable } from '../../lib/online';
import { useStore } from '../../lib/store';
import { AnswerQueue, type KeptAnswers, type QueueState } from './answers/answer-queue';
import { saveLinkAnswers, type LinkIntake } from './link-api';

export interface IntakeForm {
  readonly intake: LinkIntake;
  readonly context: IntakeContext;
  readonly answers: IntakeAnswers;
  readonly visible: readonly VisibleItem[];
  readonly minutes: number;
  readonly dangers: readonly IntakeDanger[];
  readonly state: QueueState;
  readonly refused: ReadonlySet<QuestionId>;
  readonly answeredBy: RespondentRelation;
  readonly give: (changes: IntakeAnswers) => void;
  /** Tries to send everything; true when the clinic has it all. */
  readonly sendAll: () => Promise<boolean>;
}

const Form = createContext<IntakeForm | undefined>(undefined);

export const IntakeFormProvider = Form.Provider;

export const useIntakeForm = (): IntakeForm => {
  const form = useContext(Form);
  if (form === undefined) throw new Error('No intake form around this part.');
  return form;
};

const draftKey = 'answers';

const isKept = (value: unknown): value is KeptAnswers =>
  typeof value === 'object' && value !== null && 'queued' in value && Array.isArray(value.queued) && 'unfinished' in value;

/** What an earlier visit left on this device, all of its tabs together, newest last. */
export async function keptOnDevice(scope: string): Promise<KeptAnswers | undefined> {
  const drafts = await findDrafts(scope, draftKey).catch(() => []);
  const kept = drafts.flatMap(({ value }) => (isKept(value) ? [value] : []));
  if (kept.length === 0) return undefined;
  const newest = new Map(kept.flatMap(({ queued }) => queued.map((answer) => [answer.itemId, answer] as const)));
  return { queued: [...newest.values()], unfinished: Object.assign({}, ...kept.map(({ unfinished }) => unfinished)) };
}

const keep = async (scope: string, kept: KeptAnswers): Promise<boolean> => {
  if (kept.queued.length > 0 || Object.keys(kept.unfinished).length > 0) return keepDraft(scope, draftKey, kept);
  await forgetDraft(scope, draftKey);
  return true;
};

const relations: readonly RespondentRelation[] = ['self', 'parent', 'carer', 'staff'];

function relationIn(answers: IntakeAnswers): RespondentRelation {
  const value = answers.respondent;
  const given = typeof value === 'object' && value !== null && 'relation' in value ? value.relation : undefined;
  return relations.find((relation) => relation === given) ?? 'self';
}

const contextOf = ({ today, birthDate, sexAtBirth }: LinkIntake): IntakeContext => {
  const sexes = ['female', 'male', 'intersex', 'prefer-not-to-say'] as const;
  const sex = sexes.find((one) => one === sexAtBirth);
  return { today, ...(birthDate === null ? {} : { birthDate }), ...(sex === undefined ? {} : { sexAtBirth: sex }) };
};

/** A form that was sent back shows only what the clinic asks about, and what is missing or opened since. */
function requestedOnly(visible: readonly VisibleItem[], requested: readonly string[] | null, answers: IntakeAnswers): readonly VisibleItem[] {
  if (requested === null) return visible;
  return visible.filter(({ item, questions }) =>
    item.kind === 'consent' || questions.some(({ id, required }) => requested.includes(id) || (required && answers[id] === undefined)));
}

export function useFormState(intake: LinkIntake, scope: string, kept: KeptAnswers | undefined): { form: IntakeForm; queue: AnswerQueue } {
  const [queue] = useState(() => new AnswerQueue(intake.answers, kept, {
    send: async (answers) => (await saveLinkAnswers(answers)).saved,
    keep: (state) => keep(scope, state),
    now: () => Date.now(),
    later: (action, delayMs) => window.setTimeout(action, delayMs),
  }));
  useEffect(() => {
    void queue.flush();
    return onReachable(() => void queue.flush());
  }, [queue]);

  const { answers, state, refused } = useStore(queue.snapshot);
  const [requestedAtStart] = useState(() => ({ requested: intake.requestedItems, answers }));
  const context = useMemo(() => contextOf(intake), [intake]);
  const answeredBy = relationIn(answers);
  const give = useCallback((changes: IntakeAnswers) => queue.give(changes, relationIn({ ...queue.snapshot.get().answers, ...changes }), context.today), [queue, context.today]);
  const sendAll = useCallback(async () => {
    await queue.flush();
    return queue.isEmpty;
  }, [queue]);

  const visible = useMemo(
    () => requestedOnly(visibleItems(answers, context), requestedAtStart.requested, requestedAtStart.answers),
    [answers, context, requestedAtStart],
  );
  const form = useMemo((): IntakeForm => ({
    intake, context, answers, visible, state, refused, answeredBy, give, sendAll,
    minutes: minutesLeft(answers, context), dangers: intakeDangers(answers, context),
  }), [intake, context, answers, visible, state, refused, answeredBy, give, sendAll]);
  return { form, queue };
}
