// Strength of the muscles that stand for a nerve root, L2 to S2, as grades 0 to 5.

/** Movements of the key muscles, as the strength form names them. */
const KEY_MOVEMENTS: readonly string[] = [
  'hip flexion', 'hip abduction', 'knee extension', 'knee flexion', 'ankle dorsiflexion', 'ankle plantarflexion', 'foot eversion', 'big toe extension', 'toe flexion',
  'single-leg heel raise',
];

const LIFTS_THE_FOOT: readonly string[] = ['ankle dorsiflexion', 'big toe extension'];

/** Against gravity at most: grade 3 or less in a key muscle refers the same day. */
const FOOT_DROP_GRADE = 3;

export const asMovement = (movement: string): string => movement.trim().toLowerCase();

/** Weaker than on an earlier day. Without a movement the grade is one of a root's key muscles. */
export const isWeakerThanBefore = (grade: number | undefined, before: number | undefined, movement?: string): boolean =>
  grade !== undefined && before !== undefined && grade < before && (movement === undefined || KEY_MOVEMENTS.includes(asMovement(movement)));

/** The foot cannot be lifted against resistance, and could be when last tested, if it was. */
export const isFootDrop = (grade: number | undefined, before: number | undefined, movement?: string): boolean =>
  grade !== undefined && grade <= FOOT_DROP_GRADE && (before === undefined || before > FOOT_DROP_GRADE)
  && (movement === undefined || LIFTS_THE_FOOT.includes(asMovement(movement)));
