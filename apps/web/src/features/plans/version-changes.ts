// What two agreed versions differ in, in words: which goals and techniques came, went or changed.
import { isSame } from '../../lib/autosave/merge-sections';
import { modalityName } from './intervention-limits';

type Content = Readonly<Record<string, unknown>>;

const listOf = (content: Content, key: string): Content[] => {
  const list = content[key];
  return Array.isArray(list) ? list.filter((item): item is Content => typeof item === 'object' && item !== null) : [];
};

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '—');

const factNames: Readonly<Record<string, string>> = { title: 'Title', injuryOn: 'Date of the injury', frequency: 'Frequency', visitsPlanned: 'Visits planned', reviewOn: 'Review' };

interface Kind {
  readonly list: string;
  readonly word: string;
  readonly key: (item: Content) => string;
  readonly name: (item: Content) => string;
}

const kinds: readonly Kind[] = [
  { list: 'goals', word: 'Goal', key: ({ activity }) => text(activity), name: ({ activity }) => text(activity) },
  {
    list: 'interventions', word: 'Technique',
    key: ({ modalityId, region, side }) => [modalityId, region, side].map(text).join(' '),
    name: ({ modalityId }) => modalityName(text(modalityId)),
  },
];

const listChanges = (before: Content, after: Content, { list, word, key, name }: Kind): string[] => {
  const [old, now] = [listOf(before, list), listOf(after, list)];
  const find = (items: readonly Content[], wanted: Content): Content | undefined => items.find((item) => key(item) === key(wanted));
  return [
    ...now.filter((item) => find(old, item) === undefined).map((item) => `${word} added: ${name(item)}`),
    ...old.filter((item) => find(now, item) === undefined).map((item) => `${word} removed: ${name(item)}`),
    ...now.filter((item) => { const was = find(old, item); return was !== undefined && !isSame(was, item); }).map((item) => `${word} changed: ${name(item)}`),
  ];
};

export const versionChanges = (before: Content, after: Content): string[] => [
  ...Object.keys(factNames).filter((field) => !isSame(before[field], after[field])).map((field) => `${factNames[field] ?? field}: ${text(before[field])} to ${text(after[field])}`),
  ...kinds.flatMap((kind) => listChanges(before, after, kind)),
];
