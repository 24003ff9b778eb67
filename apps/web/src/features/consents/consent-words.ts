import type { Choice, ConsentSubject } from './queries';

export const subjectNames: Readonly<Record<ConsentSubject, string>> = { groin: 'Groin', 'inner-thigh': 'Inner thigh', gluteal: 'Buttocks', photographs: 'Photographs' };
/** The areas where a general consent is not enough. */
export const sensitiveAreas = ['groin', 'inner-thigh', 'gluteal'] as const satisfies readonly ConsentSubject[];
export const photographs = ['photographs'] as const satisfies readonly ConsentSubject[];

export const choiceNames: Readonly<Record<Choice, string>> = { granted: 'Agreed', refused: 'Not agreed', 'ask-each-time': 'Ask each time' };
export const consentChoices = Object.keys(choiceNames) as readonly Choice[];

const relations: Readonly<Record<string, string>> = { self: 'the patient', parent: 'a parent or guardian', carer: 'a carer', staff: 'staff, for the patient' };
export const relationName = (relation: string): string => relations[relation] ?? relation;
