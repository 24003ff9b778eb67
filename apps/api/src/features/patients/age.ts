/** Completed years on a day; both days YYYY-MM-DD. Null when the birth date is not known or lies after the day. */
export function ageInYears(birthDate: string | null, day: string): number | null {
  if (birthDate === null || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1;
}
