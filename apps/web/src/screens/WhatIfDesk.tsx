// The sandbox itself: answers to change on one side, before and after on the other.
import { useMemo, useState } from 'react';
import { FactSandbox } from '../features/facts/FactSandbox';
import type { Cell } from '../features/safety/screening-queries';
import { differenceOf } from '../features/safety/what-if/difference';
import { decide, type Sandbox } from '../features/safety/what-if/sandbox';
import { SandboxCell } from '../features/safety/what-if/SandboxCell';
import { WhatIfResult } from '../features/safety/what-if/WhatIfResult';
import { Section } from '../ui/page/Section';
import styles from '../features/safety/what-if/what-if.module.css';

interface WhatIfDeskProps {
  readonly sandbox: Sandbox;
  readonly startTitle: string;
  /** Answers to have open at once */
  readonly start?: readonly string[];
}

export const WhatIfDesk = ({ sandbox, startTitle, start = [] }: WhatIfDeskProps) => {
  const [changes, setChanges] = useState<Readonly<Record<string, unknown>>>(() => Object.fromEntries(start.map((factId) => [factId, sandbox.facts[factId]])));
  const [cell, setCell] = useState<Cell>();
  const before = useMemo(() => decide(sandbox, {}), [sandbox]);
  const after = useMemo(() => decide(sandbox, changes), [sandbox, changes]);
  const difference = useMemo(() => differenceOf(before, after), [before, after]);
  return (
    <div className={styles.layout}>
      <Section title="Answers to change"><FactSandbox recorded={sandbox.facts} changes={changes} onChange={setChanges} /></Section>
      <div className={styles.column}><WhatIfResult before={before} after={after} difference={difference} onExplain={setCell} startTitle={startTitle} /></div>
      {cell !== undefined && <SandboxCell result={after} cell={cell} onClose={() => setCell(undefined)} />}
    </div>
  );
};
