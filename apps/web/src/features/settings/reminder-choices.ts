// How long before a visit patients are reminded, in words; an unusual number that is stored stays choosable.
const words: readonly (readonly [hours: number, label: string])[] = [
  [0, 'Never'], [4, '4 hours before the visit'], [12, '12 hours before the visit'], [24, '1 day before the visit'], [48, '2 days before the visit'], [72, '3 days before the visit'],
  [168, '1 week before the visit'],
];

export const reminderChoices = (stored: number): { value: string; label: string }[] => {
  const known = words.some(([hours]) => hours === stored) ? words : [...words, [stored, `${stored} hours before the visit`] as const];
  return known.toSorted(([one], [other]) => one - other).map(([hours, label]) => ({ value: String(hours), label }));
};

const days = ['Never', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
export const dayChoices = days.map((label, value) => ({ value: String(value), label }));

export const hourChoices = (): { value: string; label: string }[] => Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: `${String(hour).padStart(2, '0')}:00` }));

/** Usual spans, and the stored one where it is another. */
export const spanChoices = (usual: readonly number[], stored: number, unit: 'days' | 'years'): { value: string; label: string }[] =>
  [...new Set([...usual, stored])].toSorted((one, other) => one - other).map((span) => ({ value: String(span), label: `${span} ${unit}` }));
