// Changes to text fields of something stored, kept on this device until they are saved or thrown away.
import { isFieldEdits, theirs, withField, type FieldEdits } from './field-edits';
import { useDraft, type DraftState } from './use-draft';

const none: FieldEdits = {};

export interface FieldEditsState<F extends string> {
  readonly draft: Pick<DraftState<unknown>, 'keeping' | 'restoredFrom' | 'ready'>;
  /** What a field shows */
  readonly valueOf: (field: F) => string;
  readonly isTouched: (field: F) => boolean;
  readonly put: (field: F, text: string) => void;
  /** What somebody else stored since the field was begun */
  readonly theirsOf: (field: F) => string | undefined;
  readonly isBehind: boolean;
  /** After it was saved, or to go back to what is stored */
  readonly clear: () => Promise<void>;
}

/** `stored` holds every field, an empty text where nothing is stored. */
export const useFieldEdits = <F extends string>(key: string, stored: Readonly<Record<F, string>>): FieldEditsState<F> => {
  const fields = Object.keys(stored);
  const { value: edits, set, clear, ...draft } = useDraft<FieldEdits>(key, none, isFieldEdits(fields));
  return {
    draft,
    valueOf: (field) => edits[field]?.now ?? stored[field],
    isTouched: (field) => edits[field] !== undefined,
    put: (field, text) => {
      const next = withField(edits, stored, field, text);
      if (Object.keys(next).length === 0) void clear(none);
      else set(next);
    },
    theirsOf: (field) => theirs(edits, stored, field),
    isBehind: fields.some((field) => theirs(edits, stored, field) !== undefined),
    clear: () => clear(none),
  };
};
