// Finding rules: by words, level, place, source and whether its sources confirm it.
import { severityLevels, severityOf } from '../../ui/severity/severity-levels';
import type { Rule } from './queries';

export interface RuleFilter {
  readonly search: string;
  readonly level: string;
  readonly region: string;
  readonly source: string;
  readonly confirmed: string;
}

const textOf = ({ id, category, condition, clinicianReason, patientWording, inputs }: Rule): string =>
  [id, category, condition, clinicianReason, patientWording, ...inputs.map(({ question }) => question)].join(' ').toLowerCase();

const hasWords = (rule: Rule, search: string): boolean => {
  const text = textOf(rule);
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
};

/** Session rules reach every place; rules that take their places from a drawing reach whatever was drawn. */
const reaches = ({ scope }: Rule, region: string): boolean => scope.session || scope.regionsFrom !== null || scope.regions.includes(region);

export const passes = (rule: Rule, { search, level, region, source, confirmed }: RuleFilter): boolean =>
  hasWords(rule, search.trim())
  && (level === '' || rule.level === level)
  && (region === '' || reaches(rule, region))
  && (source === '' || rule.sources.some(({ id }) => id === source))
  && (confirmed === '' || rule.confirmed === (confirmed === 'yes'));

/** The most severe first, then by name. */
export const bySeverity = (a: Rule, b: Rule): number => severityLevels[severityOf(b.level)].rank - severityLevels[severityOf(a.level)].rank || a.id.localeCompare(b.id);

export const sourcesOf = (rules: readonly Rule[]): { readonly id: string; readonly citation: string }[] =>
  [...new Map(rules.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()].sort((a, b) => a.citation.localeCompare(b.citation));

export const regionsOf = (rules: readonly Rule[]): string[] => [...new Set(rules.flatMap(({ scope }) => scope.regions))].sort();
