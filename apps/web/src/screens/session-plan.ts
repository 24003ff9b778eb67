// What the active plan of a patient means for this visit: its techniques for whoever treats, and its next steps.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chartQuery } from '../features/chart/queries';
import { planQuery } from '../features/plans/plan-queries';
import type { Note } from '../features/sessions/note-queries';
import { nextSteps } from '../features/sessions/next-steps';
import { lineOfPlan } from '../features/sessions/quick-techniques';
import { performerRoleOf } from '../features/sessions/screening-queries';
import type { TechniqueLine } from '../features/sessions/technique-lines';

export interface VisitPlan {
  readonly planned: readonly TechniqueLine[];
  readonly steps: readonly string[];
}

const none: VisitPlan = { planned: [], steps: [] };

export const useVisitPlan = ({ patientId, episodeId, authorRole }: Pick<Note, 'patientId' | 'episodeId' | 'authorRole'>): VisitPlan => {
  const { data: chart } = useQuery(chartQuery(patientId));
  const outline = chart?.plan ?? undefined;
  const isOfEpisode = outline !== undefined && outline.status === 'active' && (episodeId === null || outline.episodeId === null || outline.episodeId === episodeId);
  const { data: plan } = useQuery({ ...planQuery(outline?.id ?? ''), enabled: isOfEpisode });
  return useMemo(() => {
    if (!isOfEpisode || plan === undefined) return none;
    const role = performerRoleOf(authorRole);
    const mine = plan.interventions.filter(({ performerRole }) => performerRole === role || performerRole === 'either');
    return { planned: mine.map(lineOfPlan), steps: nextSteps(outline) };
  }, [isOfEpisode, plan, outline, authorRole]);
};
