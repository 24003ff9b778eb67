// Numbers with their units, as read and as typed. Zero is a value; nothing here treats it as missing.

const thin = '\u202f';

const unitText = {
  cm: 'cm', mm: 'mm', kg: 'kg', lb: 'lb', mmHg: 'mmHg', minutes: 'min', seconds: 's', degrees: '°', percent: '%',
  perMinute: '/min', celsius: '°C', metres: 'm', repetitions: 'reps', of10: '/10', of5: '/5',
} as const;

export type Unit = keyof typeof unitText;

/** Written against the number without a space */
const close: ReadonlySet<Unit> = new Set<Unit>(['degrees', 'percent', 'perMinute', 'of10', 'of5']);

/** At most `decimals` places, no trailing zeros */
export const formatNumber = (value: number, decimals = 1): string => String(Number(value.toFixed(decimals)));

export const formatMeasure = (value: number, unit: Unit, decimals = 1): string =>
  `${formatNumber(value, decimals)}${close.has(unit) ? '' : thin}${unitText[unit]}`;

export const unitName = (unit: Unit): string => unitText[unit];

/** Takes 3.5 and 3,5; undefined for anything that is not one number */
export const readNumber = (typed: string): number | undefined => {
  const text = typed.trim().replace(',', '.').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
};

export interface Change {
  readonly arrow: '↑' | '↓' | '→';
  readonly amount: string;
  readonly words: string;
}

export const changeBetween = (before: number, now: number, decimals = 1): Change => {
  const amount = formatNumber(Math.abs(now - before), decimals);
  if (amount === '0') return { arrow: '→', amount, words: 'unchanged' };
  return now > before ? { arrow: '↑', amount, words: `up ${amount}` } : { arrow: '↓', amount, words: `down ${amount}` };
};

const kgPerLb = 0.45359237; // international avoirdupois pound, exact by definition

export const kgFromLb = (pounds: number): number => pounds * kgPerLb;
export const cmFromInches = (inches: number): number => inches * 2.54; // exact by definition
