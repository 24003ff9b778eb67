// The examination a fired rule asks for: tasks belong to a physiotherapist, nobody else is given any.
import { examinationTasks, tasksByRule } from '../knowledge/examination-tasks.js';
import type { ExaminationTask } from '../knowledge/examination-tasks.js';
import type { RuleId } from '../knowledge/rule-ids.js';
import { factIndex } from './readings.js';
import type { Readings } from './readings.js';

const none: readonly ExaminationTask[] = [];

const tasks: ReadonlyMap<string, readonly ExaminationTask[]> = new Map(
  Object.entries(tasksByRule).map(([rule, ids]) => [rule, examinationTasks.filter(({ id }) => ids.includes(id))]),
);

const roleIndex = factIndex('performer.role');

export const tasksOf = (rule: RuleId, readings: Readings): readonly ExaminationTask[] =>
  (readings[roleIndex] === 'physiotherapist' ? (tasks.get(rule) ?? none) : none);
