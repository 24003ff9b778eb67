// What a medicine class makes worth asking: somebody on insulin who ticked "no diabetes" should be asked again.
import type { FactId } from '../knowledge/fact-ids.js';
import type { MedicineClassId } from '../knowledge/medicines.js';

/** Class -> inputs it prompts, after the notes of the class table. */
export const classPrompts: Readonly<Partial<Record<MedicineClassId, readonly FactId[]>>> = {
  'anticoagulant-vka': ['lab.inr'],
  'corticosteroid-systemic': ['meds.oralSteroidMonths'],
  'corticosteroid-local': ['injection.steroid14d', 'injection.steroid6w'],
  chemotherapy: ['hx.cancerActive', 'hx.chemoNow'],
  insulin: ['hx.diabetes'],
  'glucose-lowering': ['hx.diabetes'],
  antihypertensive: ['risk.bpCheckNeeded'],
  immunosuppressant: ['hx.immunosuppressed'],
  'bone-agent': ['hx.osteoporosis'],
  'hormone-oestrogen': ['risk.clotOther'],
  'endocrine-cancer': ['hx.cancerPast', 'hx.cancerActive'],
  anticonvulsant: ['hx.epilepsyUncontrolled'],
  'heart-medicine': ['hx.heartEvent', 'hx.heartFailure'],
};

export interface ClassPrompt {
  readonly classId: MedicineClassId;
  readonly factId: FactId;
  /** Not answered yet, or answered no although the medicine is taken. */
  readonly state: 'unanswered' | 'answered-no';
}

/** Inputs the classes make worth asking, in table order; what is answered yes or with a value is settled. */
export function promptsFor(classes: readonly MedicineClassId[], facts: Readonly<Record<string, unknown>>): readonly ClassPrompt[] {
  return classes.flatMap((classId) => {
    const prompted = classPrompts[classId] ?? [];
    const settled = prompted.some((factId) => facts[factId] === true);
    return settled ? [] : prompted.flatMap((factId) => promptOf(classId, factId, facts[factId]));
  });
}

function promptOf(classId: MedicineClassId, factId: FactId, answer: unknown): readonly ClassPrompt[] {
  if (answer === undefined || answer === null) return [{ classId, factId, state: 'unanswered' }];
  return answer === false ? [{ classId, factId, state: 'answered-no' }] : [];
}
