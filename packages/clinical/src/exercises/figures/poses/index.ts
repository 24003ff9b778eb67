import type { ExerciseId } from '../../exercise-ids.js';
import type { FigureScene } from '../scene.js';
import { backPoses } from './back.js';
import { footPoses } from './foot.js';
import { hipPoses } from './hip.js';
import { kneePoses } from './knee.js';

export const figurePoses: Readonly<Record<ExerciseId, FigureScene>> = { ...backPoses, ...hipPoses, ...kneePoses, ...footPoses };
