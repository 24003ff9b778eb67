import { createHash } from 'node:crypto';

const MOST_NAMES = 400;

/**
 * Names for prepared statements, so that Postgres plans each shape of query once per connection. The number is bounded:
 * lists of changing length would otherwise fill every connection with plans that are never used again.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST_NAMES) return '';
    const name = `lw_${createHash('sha1').update(sql).digest('hex').slice(0, 24)}`;
    names.set(sql, name);
    return name;
  };
}
