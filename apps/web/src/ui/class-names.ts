/** The given class names as one; conditions that do not hold leave nothing behind. */
export const classNames = (...names: readonly (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
