// Words as the XHTML that FHIR wants: plain paragraphs, everything escaped.
import type { Narrative } from 'fhir/r4.js';

export type Section = readonly [title: string, text: string];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no control characters but tab and line breaks. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string => text.replaceAll(NOT_XML, '').replaceAll(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign);
const paragraph = (text: string): string => `<p>${escaped(text).replaceAll(/\r?\n/gu, '<br/>')}</p>`;

/** Undefined when no section says anything. */
export function narrative(sections: readonly Section[]): Narrative | undefined {
  const said = sections.filter(([, text]) => text.trim() !== '');
  if (said.length === 0) return undefined;
  const inside = said.map(([title, text]) => `<p><b>${escaped(title)}</b></p>${paragraph(text)}`).join('');
  return { status: 'additional', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>` };
}
