// What of a plan makes a template: what is done, here and at home, and aimed at; nothing of the person. Pure.
import { dayIn } from '../../platform/http/api.js';
import { homeExerciseOf } from '../home-programmes/home-exercise.js';
import { goalOf, interventionOf, type LoadedPlan } from './plan-content.js';
import { courseKind } from './plan-course.js';
import type { PlanTemplateContent } from './plan-templates.dto.js';

const DAYS_PER_WEEK = 7;
const MS_PER_DAY = 86_400_000;

export function templateContent(plan: LoadedPlan, timeZone: string): PlanTemplateContent {
  const start = dayIn(timeZone, plan.activatedAt ?? plan.createdAt);
  return {
    course: courseKind(plan) ?? null, weeksToBuild: plan.weeksToBuild, weeksToReturn: plan.weeksToReturn, visitsPlanned: plan.visitsPlanned, frequency: plan.frequency,
    goals: plan.planGoals.map(goalOf).map(({ activity, measureId, item, target, targetOn }) => ({ activity, measureId, item: item ?? null, target, weeks: weeksBetween(start, targetOn) })),
    interventions: plan.planInterventions.map(interventionOf).map(({ side: _side, frequency, stage, ...line }) => ({ ...line, frequency: frequency ?? null, stage: stage ?? null })),
    exercises: plan.planExercises.map(homeExerciseOf).map(({ exerciseId, dose, doseReason, phase }) => ({ exerciseId, dose, doseReason: doseReason ?? null, phase: phase ?? null })),
  };
}

function weeksBetween(from: string, to: string | null): number | null {
  return to === null || to <= from ? null : Math.max(1, Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY / DAYS_PER_WEEK));
}
