// Text fields of something stored, as they are being changed: what was typed, and what was stored when typing began, so
// that somebody else's newer value is seen before it is replaced.

export interface FieldEdit {
  /** What was stored when the first letter was typed */
  readonly was: string;
  readonly now: string;
}

/** By field; only those that differ from what is stored. */
export type FieldEdits = Readonly<Record<string, FieldEdit>>;
type Stored = Readonly<Record<string, string>>;

const isFieldEdit = (value: unknown): value is FieldEdit =>
  typeof value === 'object' && value !== null && 'was' in value && typeof value.was === 'string' && 'now' in value && typeof value.now === 'string';

export const isFieldEdits = (fields: readonly string[]) => (value: unknown): value is FieldEdits =>
  typeof value === 'object' && value !== null && Object.entries(value).every(([field, edit]) => fields.includes(field) && isFieldEdit(edit));

/** A field that says again what is stored is not changed. */
export const withField = (edits: FieldEdits, stored: Stored, field: string, now: string): FieldEdits => {
  const { [field]: before, ...others } = edits;
  const known = stored[field] ?? '';
  return now === known ? others : { ...edits, [field]: { was: before?.was ?? known, now } };
};

/** The value somebody else stored since the field was begun; undefined where nobody did, or where it is the same. */
export const theirs = (edits: FieldEdits, stored: Stored, field: string): string | undefined => {
  const edit = edits[field];
  return edit === undefined || edit.was === stored[field] || edit.now === stored[field] ? undefined : stored[field];
};
