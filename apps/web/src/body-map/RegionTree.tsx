// The keyboard's and the screen reader's way to the same picture: a tree of places with what each is like. One tab stop;
// arrows move, Enter chooses, a digit says how strong.
import type { Figure } from '@legwork/body-map';
import type { MapMessages, PainArea } from '@legwork/clinical';
import { IconCheck, IconChevronRight } from '@tabler/icons-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { findArea } from './pain-areas';
import { isOneOf, placeIn, type Place } from './places';
import { nextNode, openNodes, regionTree, type TreeNode } from './region-tree';
import styles from './RegionTree.module.css';

interface RegionTreeProps {
  readonly figure: Figure;
  readonly areas: readonly PainArea[];
  /** Chosen besides the areas: targets while pain is told to travel. */
  readonly chosen?: readonly Place[];
  readonly onToggle: (place: Place) => void;
  readonly onRate: (place: Place, intensity0To10: number) => void;
  readonly messages: MapMessages;
}

const describe = (area: PainArea | undefined, messages: MapMessages): string => {
  if (area === undefined) return '';
  const strength = area.intensity0To10 === null ? messages['drawing.not-rated'] : `${area.intensity0To10} / 10`;
  return [strength, ...area.qualities.map((quality) => messages[`quality.${quality}`].toLowerCase())].join(', ');
};

export const RegionTree = ({ figure, areas, chosen, onToggle, onRate, messages }: RegionTreeProps) => {
  const help = useId();
  const tree = useMemo(() => regionTree(figure, messages), [figure, messages]);
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(['front']));
  const [activeId, setActiveId] = useState('front');
  const elements = useRef(new Map<string, HTMLElement>());
  const shown = openNodes(tree, open);
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const marked = useMemo(() => new Set(tree.flatMap(({ id, place }) => (place !== undefined && isOneOf(place, areas) ? id.split('/').map((_, at, all) => all.slice(0, at + 1).join('/')) : []))), [tree, areas]);

  const setOpened = (id: string, isOpen: boolean): void => setOpen((before) => new Set(isOpen ? [...before, id] : [...before].filter((one) => one !== id)));
  const focus = (node: TreeNode | undefined): void => {
    if (node === undefined) return;
    setActiveId(node.id);
    elements.current.get(node.id)?.focus();
  };
  const act = (node: TreeNode): void => (node.place === undefined ? setOpened(node.id, !open.has(node.id)) : onToggle(node.place));

  /** Answers whether the key meant something here. */
  const press = (node: TreeNode, key: string): boolean => {
    if (key === 'Enter' || key === ' ') act(node);
    else if (key === 'ArrowRight' && node.place === undefined && !open.has(node.id)) setOpened(node.id, true);
    else if (key === 'ArrowRight') focus(shown.find(({ parent }) => parent === node.id));
    else if (key === 'ArrowLeft' && node.place === undefined && open.has(node.id)) setOpened(node.id, false);
    else if (key === 'ArrowLeft') focus(shown.find(({ id }) => id === node.parent));
    else if (/^\d$/.test(key) && node.place !== undefined) onRate(node.place, Number(key));
    else {
      const next = nextNode(shown, node, key);
      if (next === undefined) return false;
      focus(next);
    }
    return true;
  };
  const onKeyDown = (event: KeyboardEvent, node: TreeNode): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !press(node, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.frame}>
      <p className={styles.help} id={help}>{messages['map.tree-help']}</p>
      <div role="tree" aria-label={messages['map.tree']} aria-describedby={help} className={styles.tree}>
        {shown.map((node) => {
          const isLeaf = node.place !== undefined;
          const area = findArea(areas, node.place);
          const isChosen = node.place !== undefined && (chosen === undefined ? area !== undefined : isOneOf(node.place, chosen));
          const told = describe(area, messages);
          const name = node.place !== undefined && node.level === 4 ? placeIn(messages, node.place) : node.text;
          return (
            <div
              key={node.id} role="treeitem" aria-level={node.level} aria-posinset={node.position} aria-setsize={node.siblings}
              aria-expanded={isLeaf ? undefined : open.has(node.id)} aria-checked={isLeaf ? isChosen : undefined} aria-label={[name, told].filter((text) => text !== '').join(', ')}
              tabIndex={node === active ? 0 : -1} className={styles.item} data-level={node.level} data-chosen={isChosen}
              ref={(element) => { if (element === null) elements.current.delete(node.id); else elements.current.set(node.id, element); }}
              onClick={() => { setActiveId(node.id); act(node); }} onKeyDown={(event) => onKeyDown(event, node)} onFocus={() => setActiveId(node.id)}
            >
              {isLeaf ? <span className={styles.box} aria-hidden>{isChosen && <IconCheck size={16} />}</span> : <IconChevronRight className={styles.chevron} data-open={open.has(node.id)} size={18} aria-hidden />}
              <span>{node.text}</span>
              {told !== '' && <span className={styles.told}>{told}</span>}
              {!isLeaf && !open.has(node.id) && marked.has(node.id) && <span className={styles.dot} aria-hidden />}
            </div>
          );
        })}
      </div>
    </div>
  );
};
