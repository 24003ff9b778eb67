// What people call a blood thinner, and what to ask when a medicine has ended but its effect may not have.
import { anticoagulantClasses } from '../knowledge/anticoagulant-classes.js';
import type { MedicineClassId } from '../knowledge/medicines.js';
import type { Recency } from './standing.js';

const bloodThinners: readonly MedicineClassId[] = [...anticoagulantClasses, 'antiplatelet', 'thrombolytic'];

export function thinsBlood(classes: readonly MedicineClassId[]): boolean {
  return classes.some((id) => bloodThinners.includes(id));
}

export function anticoagulates(classes: readonly MedicineClassId[]): boolean {
  return classes.some((id) => anticoagulantClasses.includes(id));
}

const pastQuestions: readonly (readonly [readonly MedicineClassId[], string])[] = [
  [bloodThinners, 'When was the last dose? A blood thinner stopped recently can still act.'],
  [['fluoroquinolone'], 'When was the last dose? Tendons stay at risk for six months.'],
  [['corticosteroid-systemic'], 'When did it end, and how many months was it taken in the last year?'],
  [['chemotherapy'], 'When was the last treatment?'],
];

export function askAboutThePast(classes: readonly MedicineClassId[], recency: Recency | undefined): string | undefined {
  if (recency === 'long-ago') return undefined;
  return pastQuestions.find(([ids]) => ids.some((id) => classes.includes(id)))?.[1];
}
