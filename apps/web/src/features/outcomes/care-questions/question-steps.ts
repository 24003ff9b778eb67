// One question at a time: what is asked of each measure in turn, and what is sent of the answers.
import { measureWordsIn, type IntakeLanguage } from '@legwork/clinical';
import type { CareAnswers, Questions } from './care-questions-api';

export interface QuestionStep {
  /** Names the answer on the device */
  readonly key: string;
  readonly measureId: Questions['measures'][number]['measureId'];
  readonly item: string;
  /** For own activities: what was named at first */
  readonly activity?: string;
  readonly intro: string;
  readonly text: string;
  readonly min: number;
  readonly max: number;
  readonly low: string;
  readonly middle?: string | undefined;
  readonly high: string;
  readonly optional: boolean;
}

export type Given = Readonly<Record<string, number>>;

export const stepsOf = ({ measures }: Questions, language: IntakeLanguage): readonly QuestionStep[] => measures.flatMap(({ measureId, activities }) => {
  const { intro, questions } = measureWordsIn[language][measureId];
  return questions.flatMap(({ id: item, ...question }): QuestionStep[] => {
    const step = { ...question, measureId, item, intro };
    return measureId === 'psfs' ? activities.map((activity) => ({ ...step, key: `psfs ${activity}`, activity })) : [{ ...step, key: `${measureId} ${item}` }];
  });
});

/** A measure nobody answered is not sent. */
export const answersOf = (steps: readonly QuestionStep[], given: Given): CareAnswers['answers'] => {
  const measures = [...new Set(steps.map(({ measureId }) => measureId))];
  return measures.flatMap((measureId) => {
    const answered = steps.filter((step) => step.measureId === measureId && given[step.key] !== undefined);
    if (answered.length === 0) return [];
    const answers = measureId === 'psfs' ? { activities: answered.map(({ key, activity }) => ({ activity, ability0To10: given[key] })) } : Object.fromEntries(answered.map(({ key, item }) => [item, given[key]]));
    return [{ measureId, answers }];
  });
};
