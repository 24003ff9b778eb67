// Opens the course of what a finding measures; the picture's code comes when the first one is opened.
import { ActionIcon } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { later } from '../../../ui/later/later';

const TrendDialog = later(async () => ({ default: (await import('./TrendDialog')).TrendDialog }));

const measured: ReadonlySet<string> = new Set(['range-of-motion', 'strength', 'neuro', 'special-test', 'girth', 'vital', 'palpation', 'gait-posture']);

interface TrendButtonProps {
  readonly finding: { readonly id: string; readonly kind: string; readonly summary: string };
}

export const TrendButton = ({ finding: { id, kind, summary } }: TrendButtonProps) => {
  const [opened, setOpened] = useState(false);
  if (!measured.has(kind)) return null;
  return (
    <>
      <ActionIcon variant="subtle" color="gray" aria-label={`Trend: ${summary}`} onClick={() => setOpened(true)}><IconChartLine size={16} aria-hidden /></ActionIcon>
      {opened && <Suspense fallback={null}><TrendDialog findingId={id} onClose={() => setOpened(false)} /></Suspense>}
    </>
  );
};
