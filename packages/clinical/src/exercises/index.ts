export {
  exerciseDoseParams, planStages, stopSignIds, type Exercise, type ExerciseAim, type ExerciseArea, type ExerciseCaution, type ExerciseDoseField, type ExerciseDoseParam,
  type InWords, type PlanStage, type StopSignId,
} from './exercise.js';
export { exerciseIds, type ExerciseId } from './exercise-ids.js';
export { exercises, findExercise } from './exercises.js';
export {
  checkExerciseDose, defaultExerciseDose, exerciseDoseFields, exerciseDoseWords, type ExerciseDose, type ExerciseDoseCheck, type ExerciseDoseFinding,
} from './exercise-dose.js';
export { exerciseFor, exercisesFor, type ExerciseAnswer, type ExerciseQuestion } from './suitable-exercises.js';
export { exerciseWordsIn, stopSignWords } from './exercise-words.js';
export type { ExerciseWords } from './exercise-words.en.js';
export { exerciseCautions, stopSigns } from './stop-signs.js';
export { exerciseFigure, type ExerciseFigure, type FigurePath, type FigureRole } from './figures/figure.js';
export { exerciseSvg, figureColors, figurePrintColors, type ExerciseSvgOptions, type FigureColors } from './figures/exercise-svg.js';
