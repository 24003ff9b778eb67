const number = new Intl.NumberFormat('en');

/** 1 -> "1 entry" with its plural given, 1204 -> "1,204 entries" */
export const count = (value: number, one: string, many = `${one}s`): string => `${number.format(value)} ${value === 1 ? one : many}`;
