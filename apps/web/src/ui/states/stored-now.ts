const orNothing = (text: string): string => (text === '' ? 'nothing' : text);

/** Under the field that is being typed in: what a colleague saved of it meanwhile. */
export const storedNow = (text: string): string => `Stored now: ${orNothing(text)}`;

/** The same in a list of several fields. */
export const storedNowOf = (field: string, text: string): string => `${field}, stored now: ${orNothing(text)}`;
