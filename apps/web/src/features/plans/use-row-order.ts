// Rows that change places: focus goes with the row that was moved.
import { useEffect, useRef, useState, type DragEvent } from 'react';
import type { RowMoves } from './RowOrder';

export const useRowOrder = (count: number, onMove: (from: number, to: number) => void): ((index: number) => RowMoves) => {
  const [dragged, setDragged] = useState<number>();
  const [over, setOver] = useState<number>();
  const moved = useRef<number>(undefined);
  useEffect(() => {
    if (moved.current === undefined) return;
    document.querySelector<HTMLElement>(`#plan-interventions-${moved.current} button[aria-expanded]`)?.focus();
    moved.current = undefined;
  });
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= count || to === from) return;
    moved.current = to;
    onMove(from, to);
  };
  const letGo = (): void => {
    setDragged(undefined);
    setOver(undefined);
  };
  return (index) => ({
    isFirst: index === 0, isLast: index === count - 1, isOver: dragged !== undefined && over === index && dragged !== index,
    to: (target) => move(index, target), up: () => move(index, index - 1), down: () => move(index, index + 1),
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', String(index));
      setDragged(index);
    },
    onDragEnd: letGo,
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(index);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== undefined) move(dragged, index);
      letGo();
    },
  });
};
