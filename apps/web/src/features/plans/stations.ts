// The stages as stations on a line, from the first day to the goals, with real dates.
import { stageNames, type PlanStage } from '@legwork/clinical';
import type { Plan } from './plan-queries';

type Timeline = NonNullable<Plan['timeline']>;

export interface Station {
  readonly key: string;
  readonly title: string;
  readonly when: string | undefined;
  /** The usual day, while only a decision can set the real one */
  readonly usually: string | undefined;
  readonly words: string;
  readonly state: 'done' | 'current' | 'next';
}

const stageWords: Readonly<Record<PlanStage, string>> = {
  peace: 'Protect, elevate, compress, educate', love: 'Load, optimism, vascularisation, exercise', settle: 'Calm the pain, keep moving',
  build: 'Load and strength step by step', return: 'Back to full load',
};

const ruleWords: Readonly<Record<NonNullable<Plan['protocol']>['rule72h']['state'], string>> = {
  'not-yet': 'Is the pain easing by then?', applies: 'Pain is not easing: assess', 'does-not-apply': 'Pain is easing', assessed: 'Assessed', open: 'Ask whether the pain is easing',
};

const isLasting = ({ stages }: Timeline): boolean => stages[0]?.stage === 'settle';

const beginning = (timeline: Timeline): Station => ({
  key: 'start', when: timeline.startedOn, usually: undefined, state: 'done',
  title: isLasting(timeline) ? (timeline.isReinjury ? 'Flare-up' : 'Plan began') : timeline.isReinjury ? 'Re-injury' : 'Injury',
  words: timeline.restartReason ?? 'Day 0',
});

const stateOf = (timeline: Timeline, { stage, state }: Timeline['stages'][number]): Station['state'] => {
  if (stage === 'peace' && timeline.now === 'review72h') return 'done';
  return state === 'now' ? 'current' : state === 'past' ? 'done' : 'next';
};

const review = ({ now }: Timeline, protocol: NonNullable<Plan['protocol']>): Station => {
  const { rule72h, day } = protocol;
  const state = now === 'review72h' ? 'current' : day >= 3 && rule72h.state !== 'open' ? 'done' : 'next';
  return { key: 'review72h', title: '72 hours', when: rule72h.dueOn, usually: undefined, words: ruleWords[rule72h.state], state };
};

export const stationsOf = ({ protocol, protocolMoves }: Pick<Plan, 'protocol' | 'protocolMoves'>, timeline: Timeline): readonly Station[] => {
  const stages = timeline.stages.flatMap((each): Station[] => {
    const { stage, state, from, expectedFrom } = each;
    const station: Station = {
      key: stage, title: stageNames[stage], when: from ?? undefined, usually: state === 'ahead' ? expectedFrom : undefined, words: stageWords[stage], state: stateOf(timeline, each),
    };
    return stage === 'peace' && protocol !== null ? [station, review(timeline, protocol)] : [station];
  });
  const closed = timeline.now === 'done' ? protocolMoves.findLast(({ toPhase }) => toPhase === 'done')?.happenedOn : undefined;
  return [beginning(timeline), ...stages, { key: 'done', title: 'Goals met', when: closed, usually: undefined, words: 'Course closed', state: timeline.now === 'done' ? 'current' : 'next' }];
};
