import type { Choice, ConsentArea } from './queries';

export const areaNames: Readonly<Record<ConsentArea, string>> = { groin: 'Groin', 'inner-thigh': 'Inner thigh', gluteal: 'Buttocks' };
export const consentAreas = Object.keys(areaNames) as readonly ConsentArea[];

export const choiceNames: Readonly<Record<Choice, string>> = { granted: 'Agreed', refused: 'Not agreed', 'ask-each-time': 'Ask each time' };
export const consentChoices = Object.keys(choiceNames) as readonly Choice[];

const relations: Readonly<Record<string, string>> = { self: 'the patient', parent: 'a parent or guardian', carer: 'a carer', staff: 'staff, for the patient' };
export const relationName = (relation: string): string => relations[relation] ?? relation;
