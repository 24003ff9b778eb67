// The map as a tree: view, part of the body, region, side. The same places as the picture, by name.
import type { Figure } from '@legwork/body-map';
import type { MapMessages, RegionId } from '@legwork/clinical';
import { bodyViews, placedView, type BodyView } from './figure-views';
import { placeIn, regionIn, type Place } from './places';

const parts = ['upper', 'trunk', 'hip', 'thigh', 'knee', 'lower-leg', 'foot'] as const;
type Part = (typeof parts)[number];

const partOf: Readonly<Record<RegionId, Part>> = {
  'whole-body': 'upper', 'upper-body': 'upper', 'head-neck': 'upper', thoracic: 'upper', arm: 'upper', abdomen: 'trunk', 'lower-body': 'trunk', 'low-back': 'trunk',
  sacroiliac: 'trunk', perineum: 'trunk', groin: 'hip', buttock: 'hip', 'hip-lateral': 'hip', 'hip-joint': 'hip', 'thigh-anterior': 'thigh', 'thigh-medial': 'thigh',
  'thigh-posterior': 'thigh', 'thigh-lateral': 'thigh', 'knee-anterior': 'knee', 'knee-medial': 'knee', 'knee-lateral': 'knee', 'knee-posterior': 'knee',
  shin: 'lower-leg', 'leg-lateral': 'lower-leg', calf: 'lower-leg', achilles: 'lower-leg', ankle: 'foot', heel: 'foot', 'foot-plantar': 'foot', 'foot-dorsal': 'foot', forefoot: 'foot',
};

export interface TreeNode {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly parent: string | undefined;
  readonly text: string;
  /** Leaves only: what choosing it means. */
  readonly place: Place | undefined;
  readonly position: number;
  readonly siblings: number;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Draft = Omit<TreeNode, 'position' | 'siblings'>;

function regionNodes(figure: Figure, view: BodyView, part: Part, parent: string, messages: MapMessages): Draft[] {
  const { regions } = placedView(figure, view);
  const ids = [...new Set(regions.filter(({ region }) => partOf[region] === part).map(({ region }) => region))];
  return ids.flatMap((region): Draft[] => {
    const sides = regions.filter((placed) => placed.region === region);
    const id = `${parent}/${region}`;
    const [only] = sides;
    if (only !== undefined && only.side === null) return [{ id, level: 3, parent, text: capital(regionIn(messages, region)), place: { region, side: null } }];
    const leaves = sides.map(({ side }): Draft => ({ id: `${id}/${side}`, level: 4, parent: id, text: side === null ? placeIn(messages, { region, side }) : messages[`side.${side}`], place: { region, side } }));
    return [{ id, level: 3, parent, text: capital(regionIn(messages, region)), place: undefined }, ...leaves];
  });
}

function viewNodes(figure: Figure, view: BodyView, messages: MapMessages): Draft[] {
  const inside = parts.flatMap((part): Draft[] => {
    const id = `${view}/${part}`;
    const regions = regionNodes(figure, view, part, id, messages);
    return regions.length === 0 ? [] : [{ id, level: 2, parent: view, text: messages[`map.part.${part}`], place: undefined }, ...regions];
  });
  return [{ id: view, level: 1, parent: undefined, text: messages[`map.view.${view}`], place: undefined }, ...inside];
}

/** All nodes, parents before their children. */
export function regionTree(figure: Figure, messages: MapMessages): readonly TreeNode[] {
  const drafts = bodyViews.flatMap((view) => viewNodes(figure, view, messages));
  const families = new Map<string | undefined, string[]>();
  for (const { id, parent } of drafts) families.set(parent, [...(families.get(parent) ?? []), id]);
  return drafts.map((draft) => {
    const family = families.get(draft.parent) ?? [];
    return { ...draft, position: family.indexOf(draft.id) + 1, siblings: family.length };
  });
}

/** Nodes whose ancestors are all open. */
export function openNodes(tree: readonly TreeNode[], open: ReadonlySet<string>): readonly TreeNode[] {
  const shown = new Set<string>();
  return tree.filter(({ id, parent }) => {
    const isShown = parent === undefined || (shown.has(parent) && open.has(parent));
    if (isShown) shown.add(id);
    return isShown;
  });
}

/** Where a key leads among the shown nodes; undefined: nowhere. */
export function nextNode(shown: readonly TreeNode[], from: TreeNode, key: string): TreeNode | undefined {
  const at = shown.indexOf(from);
  if (key === 'ArrowDown') return shown[at + 1];
  if (key === 'ArrowUp') return shown[at - 1];
  if (key === 'Home') return shown[0];
  if (key === 'End') return shown.at(-1);
  if (key.length !== 1 || !/\p{L}/u.test(key)) return undefined;
  const starts = ({ text }: TreeNode): boolean => text.toLowerCase().startsWith(key.toLowerCase());
  return [...shown.slice(at + 1), ...shown.slice(0, at)].find(starts);
}
