// The state of an open form, from what the clinic sent and what this device still holds.
import {
  changedSections, closedBranch, intakeFormWith, isWithdrawn, stableAnswers, takenBack,
  type IntakeAnswers, type IntakeContext, type QuestionId, type ReadMedicines, type RespondentRelation, type SectionId,
} from '@legwork/clinical';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { onReachable } from '../../lib/online';
import { useStore } from '../../lib/store';
import { AnswerQueue, type KeptAnswers } from './answers/answer-queue';
import { keepOnDevice, keepOnDeviceAtOnce } from './answers/kept-on-device';
import type { IntakeForm, PendingChange } from './form-state';
import { saveLinkAnswers, type LinkIntake } from './link-api';
import { useLanguage } from './messages';
import { laterTables, useLaterPart } from './parts/later-tables';
import { ruleSentences } from './parts/rule-sentences';
import { formPlan } from './plan/form-plan';

const relations: readonly RespondentRelation[] = ['self', 'parent', 'carer', 'staff'];

function relationIn(answers: IntakeAnswers): RespondentRelation {
  const value = answers.respondent;
  const given = typeof value === 'object' && value !== null && 'relation' in value ? value.relation : undefined;
  return relations.find((relation) => relation === given) ?? 'self';
}

const sexes = ['female', 'male', 'intersex', 'prefer-not-to-say'] as const;

/** A form that was sent back is not a new visit: nothing of last time is confirmed in it. */
const previousOf = ({ previous, requestedItems }: LinkIntake) => (requestedItems === null ? previous : null);

const contextOf = (intake: LinkIntake): IntakeContext => {
  const sex = sexes.find((one) => one === intake.sexAtBirth);
  const previous = previousOf(intake);
  return {
    today: intake.today,
    ...(intake.birthDate === null ? {} : { birthDate: intake.birthDate }),
    ...(sex === undefined ? {} : { sexAtBirth: sex }),
    ...(previous === null ? {} : { previousOn: previous.acceptedOn }),
  };
};

/** Until the table is there nothing is known about a medicine; that none are taken needs no table. */
const withoutTable: ReadMedicines = (text) => (text === '' ? { 'meds.classes': [], 'meds.unclassifiedCount': 0 } : {});

const nothing: readonly never[] = [];

export function useFormState(intake: LinkIntake, scope: string, kept: KeptAnswers | undefined): { form: IntakeForm; queue: AnswerQueue } {
  const [queue] = useState(() => new AnswerQueue(intake.answers, kept, {
    send: async (answers) => (await saveLinkAnswers(answers)).saved,
    keep: (state) => keepOnDevice(scope, state),
    now: () => Date.now(),
    later: (action, delayMs) => window.setTimeout(action, delayMs),
  }));
  useEffect(() => {
    void queue.flush();
    const leave = (): void => keepOnDeviceAtOnce(scope, queue.left);
    const stop = onReachable(() => void queue.flush());
    window.addEventListener('pagehide', leave);
    return () => {
      stop();
      window.removeEventListener('pagehide', leave);
    };
  }, [queue, scope]);

  const { answers: given, state, refused } = useStore(queue.snapshot);
  const meaning = useLaterPart(laterTables.meaning);
  const medicines = useLaterPart(laterTables.medicines);
  // Until they are there a warning is given in English: it must not wait.
  const sentences = useLaterPart(ruleSentences(useLanguage().language));
  const [opened, setOpened] = useState<ReadonlySet<SectionId>>(new Set());
  const [pending, setPending] = useState<PendingChange>();
  const [revision, setRevision] = useState(0);
  const [givenAtStart] = useState(given);

  const context = useMemo(() => contextOf(intake), [intake]);
  const logic = useMemo(() => intakeFormWith(medicines?.medicineClassFacts ?? withoutTable), [medicines]);
  const stable = useMemo((): IntakeAnswers => {
    const previous = previousOf(intake);
    // What was taken back this time is asked anew, not filled in from last time.
    const gone = new Set(intake.answers.flatMap(({ itemId, value }) => (isWithdrawn(value) ? [itemId] : [])));
    return previous === null ? {} : Object.fromEntries(Object.entries(stableAnswers(previous, intake.today)).filter(([id]) => !gone.has(id)));
  }, [intake]);
  const answers = useMemo(() => ({ ...stable, ...given }), [stable, given]);
  const plan = useMemo(() => formPlan({
    form: logic, context, given, stable, changing: new Set([...opened, ...changedSections(given)]),
    requested: intake.requestedItems === null ? null : { ids: intake.requestedItems, givenBefore: givenAtStart },
  }), [logic, context, given, givenAtStart, stable, opened, intake]);

  const send = useCallback((changes: IntakeAnswers) => {
    queue.give(changes, relationIn({ ...queue.snapshot.get().answers, ...changes }), context.today);
  }, [queue, context.today]);
  const give = useCallback((changes: IntakeAnswers) => {
    const closed = closedBranch(logic, queue.snapshot.get().answers, changes, context);
    if (closed.told.length > 0) setPending({ changes, closed });
    else send({ ...changes, ...takenBack(closed) });
  }, [logic, queue, context, send]);
  const settlePending = useCallback((isDropped: boolean) => {
    if (pending !== undefined && isDropped) send({ ...pending.changes, ...takenBack(pending.closed) });
    setPending(undefined);
    setRevision((before) => before + 1);
  }, [pending, send]);
  const confirm = useCallback((ids: readonly QuestionId[]) => {
    const open = ids.filter((id) => stable[id] !== undefined && queue.snapshot.get().answers[id] === undefined);
    if (open.length > 0) send(Object.fromEntries(open.map((id) => [id, stable[id]])));
  }, [queue, send, stable]);
  const lookThrough = useCallback((section: SectionId) => setOpened((before) => new Set([...before, section])), []);
  const sendAll = useCallback(async () => {
    await queue.flush();
    return queue.isEmpty;
  }, [queue]);

  const dangers = useMemo(() => meaning?.intakeDangers(given, context, sentences) ?? nothing, [meaning, given, context, sentences]);
  const minutes = useMemo(() => logic.minutesLeft(answers, context), [logic, answers, context]);
  const form = useMemo((): IntakeForm => ({
    intake, context, answers, given, plan, minutes, dangers, state, refused, answeredBy: relationIn(given),
    give, confirm, lookThrough, pending, settlePending, revision, sendAll,
  }), [intake, context, answers, given, plan, minutes, dangers, state, refused, give, confirm, lookThrough, pending, settlePending, revision, sendAll]);
  return { form, queue };
}
