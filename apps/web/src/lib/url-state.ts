// State that belongs in the address: the record shown, the open tab, a filter.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A part of the path, for example useUrlParam('patientId'). */
export const useUrlParam = (name: string): string => {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This route has no $${name}.`);
  return value;
};

const useQuery = (): Readonly<Record<string, string | undefined>> => useSearch({ strict: false });

type SetText = (value: string | undefined) => void;

/** Free text in the address, for example a search. Setting replaces the entry, so Back leaves the page. */
export const useUrlText = (name: string): [string, SetText] => {
  const search = useQuery();
  const navigate = useNavigate();
  const set: SetText = (value) => {
    void navigate({ to: '.', search: (previous: Record<string, string | undefined>) => ({ ...previous, [name]: value === '' ? undefined : value }), replace: true });
  };
  return [search[name] ?? '', set];
};

/** One of a few words in the address, for example ?tab=findings; anything else counts as `fallback`. */
export const useUrlChoice = <Choice extends string>(
  name: string, choices: readonly Choice[], fallback: Choice,
): [Choice, (choice: Choice) => void] => {
  const [text, setText] = useUrlText(name);
  const chosen = choices.find((choice) => choice === text) ?? fallback;
  return [chosen, (choice) => setText(choice === fallback ? undefined : choice)];
};
