// Every class that thins the blood by anticoagulation; rules and gates treat them alike.
import type { MedicineClassId } from './medicines.js';

export const anticoagulantClasses: readonly MedicineClassId[] = [
  'anticoagulant-vka', 'anticoagulant-doac', 'anticoagulant-heparin', 'anticoagulant-other',
];
