// How long before a visit patients are reminded, in words; an unusual number that is stored stays choosable.
const words: readonly (readonly [hours: number, label: string])[] = [
  [0, 'Never'], [4, '4 hours before the visit'], [12, '12 hours before the visit'], [24, '1 day before the visit'], [48, '2 days before the visit'], [72, '3 days before the visit'],
  [168, '1 week before the visit'],
];

export const reminderChoices = (stored: number): { value: string; label: string }[] => {
  const known = words.some(([hours]) => hours === stored) ? words : [...words, [stored, `${stored} hours before the visit`] as const];
  return known.toSorted(([one], [other]) => one - other).map(([hours, label]) => ({ value: String(hours), label }));
};
