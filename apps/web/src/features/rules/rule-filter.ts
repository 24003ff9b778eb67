// Finding rules: by words, level, category, place, source, whether its sources confirm it, and whether this clinic set it.
import { severityLevels, severityOf } from '../../ui/severity/severity-levels';
import type { Rule } from './queries';

export interface RuleFilter {
  readonly search: string;
  readonly level: string;
  readonly category: string;
  readonly region: string;
  readonly source: string;
  readonly confirmed: string;
  readonly adjusted: string;
}

/** What the clinic has made of the level, or the product's own. */
export const levelHere = ({ level, setting }: Pick<Rule, 'level' | 'setting'>): Rule['level'] => setting?.level ?? level;

const textOf = ({ id, category, condition, clinicianReason, massageReason, patientWording, inputs }: Rule): string =>
  [id, category, condition, clinicianReason, massageReason, patientWording, ...inputs.map(({ question }) => question)].join(' ').toLowerCase();

const hasWords = (rule: Rule, search: string): boolean => {
  const text = textOf(rule);
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
};

/** Session rules reach every place; rules that take their places from a drawing reach whatever was drawn. */
const reaches = ({ scope }: Rule, region: string): boolean => scope.session || scope.regionsFrom !== null || scope.regions.includes(region);

const isEither = (wanted: string, is: boolean): boolean => wanted === '' || is === (wanted === 'yes');

export const passes = (rule: Rule, { search, level, category, region, source, confirmed, adjusted }: RuleFilter): boolean =>
  hasWords(rule, search.trim())
  && (level === '' || levelHere(rule) === level)
  && (category === '' || rule.category === category)
  && (region === '' || reaches(rule, region))
  && (source === '' || rule.sources.some(({ id }) => id === source))
  && isEither(confirmed, rule.confirmed)
  && isEither(adjusted, rule.setting !== null);

/** The most severe first, then by name. */
export const bySeverity = (a: Rule, b: Rule): number => severityLevels[severityOf(levelHere(b))].rank - severityLevels[severityOf(levelHere(a))].rank || a.id.localeCompare(b.id);

export const sourcesOf = (rules: readonly Rule[]): { readonly id: string; readonly citation: string }[] =>
  [...new Map(rules.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()].sort((a, b) => a.citation.localeCompare(b.citation));

export const regionsOf = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap(({ scope }) => scope.regions))].sort();

export const categoriesOf = (rules: readonly Rule[]): string[] => [...new Set(rules.map(({ category }) => category))].sort();
