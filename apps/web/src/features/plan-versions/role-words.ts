const roles: Readonly<Record<string, string>> = {
  owner: 'owner', clinic_admin: 'clinic admin', physiotherapist: 'physiotherapist', massage_therapist: 'massage therapist', assistant: 'assistant',
};
const relations: Readonly<Record<string, string>> = { self: 'the patient', parent: 'a parent', carer: 'a carer' };
const methods: Readonly<Record<string, string>> = { link: 'by link', tablet: 'on the tablet', 'in-person': 'in person' };

export const roleWord = (role: string): string => roles[role] ?? role;
export const relationWord = (relation: string): string => relations[relation] ?? relation;
export const methodWord = (method: string): string => methods[method] ?? method;
