interface Value {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly value: number;
}

const margin = 3;

/** Values placed in a box: time to the right by real distance, higher values higher. Oldest first. */
export const linePoints = (values: readonly Value[], { width, height }: { readonly width: number; readonly height: number }): { x: number; y: number }[] => {
  const sorted = [...values].sort((a, b) => a.on.localeCompare(b.on));
  const days = sorted.map(({ on }) => Date.parse(`${on}T00:00:00Z`) / 86_400_000);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const numbers = sorted.map(({ value }) => value);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const share = (value: number, from: number, to: number): number => (to === from ? 0.5 : (value - from) / (to - from));
  const round = (value: number): number => Math.round(value * 10) / 10;
  return sorted.map(({ value }, at) => ({
    x: round(margin + share(days[at] ?? 0, first, last) * (width - 2 * margin)),
    y: round(height - margin - share(value, low, high) * (height - 2 * margin)),
  }));
};
