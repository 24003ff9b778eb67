// What a field says about doing something there: the same word in the matrix and in the list of techniques.
export const permissionWords = {
  yes: 'Yes',
  no: 'No',
  letter: 'Letter',
  ask: 'Ask',
  limits: 'Limits',
  notOffered: 'Not offered',
  upTo: (ceiling: number): string => `≤${ceiling}`,
} as const;
