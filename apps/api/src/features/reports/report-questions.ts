import { planQuestions } from './plan-questions.js';
import type { ReportQuestion } from './report-question.js';
import { runningQuestions } from './running-questions.js';
import { safetyQuestions } from './safety-questions.js';

/** In the order in which a clinic should look. */
export const reportQuestions: readonly ReportQuestion[] = [...safetyQuestions, ...runningQuestions, ...planQuestions];

export const reportIds: readonly string[] = reportQuestions.map(({ id }) => id);

export const findReport = (id: string): ReportQuestion | undefined => reportQuestions.find((report) => report.id === id);
