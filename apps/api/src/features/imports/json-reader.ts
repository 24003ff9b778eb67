/** Careful reading of foreign JSON: every getter answers undefined for what is absent or of another type. */
export type JsonObject = { readonly [key: string]: unknown };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (from: unknown, key: string): JsonObject | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  return isObject(value) ? value : undefined;
};

export const textAt = (from: unknown, key: string): string | undefined => {
  const value = isObject(from) ? from[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

export const listAt = (from: unknown, key: string): readonly unknown[] => {
  const value = isObject(from) ? from[key] : undefined;
  return Array.isArray(value) ? value : [];
};

export const firstAt = (from: unknown, key: string): JsonObject | undefined => listAt(from, key).find(isObject);
