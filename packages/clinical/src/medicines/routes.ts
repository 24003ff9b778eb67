// A steroid on the skin or breathed in is not a steroid tablet: the way it is given decides between the two steroid classes.
import type { MedicineClassId } from '../knowledge/medicines.js';

const onTheSpot = ['cream', 'ointment', 'lotion', 'gel', 'inhaler', 'inhaled', 'puff', 'puffs', 'spray', 'nasal', 'drops', 'topical', 'foam'];
const injected = ['injection', 'injections', 'injected', 'inj', 'shot', 'shots', 'jab', 'jabs'];

export interface RoutedClasses {
  readonly classes: readonly MedicineClassId[];
  readonly low: boolean;
  readonly askNext: string | undefined;
}

export function routedClasses(classes: readonly MedicineClassId[], words: readonly string[]): RoutedClasses {
  const asIs = { classes, low: false, askNext: undefined };
  if (!classes.includes('corticosteroid-systemic')) return asIs;
  if (words.some((word) => onTheSpot.includes(word))) {
    return { ...asIs, classes: classes.map((id) => (id === 'corticosteroid-systemic' ? 'corticosteroid-local' : id)) };
  }
  if (!words.some((word) => injected.includes(word))) return asIs;
  return {
    classes: [...classes, 'corticosteroid-local'],
    low: true,
    askNext: 'Was it injected into a joint or tendon? Ask date and place.',
  };
}
