// Reads from the chart what the reasoning aid works with: three small reads, in the order of the episode looked at.
import { type ChartEvidence, type ChartFact, type ChartFinding, type Coverage, factSigns, type Speaker } from '@legwork/clinical';
import { dayIn, dayOf, found, type RequestContext } from '../../platform/http/api.js';
import { answersOf, keptAnswers } from '../intakes/kept-answers.js';

export interface LoadedEvidence {
  readonly evidence: ChartEvidence;
  readonly drawnOn: string | null;
}

const FACTS_READ = factSigns.map(({ fact }) => fact);
/** Newest findings that are looked at; an examination has far fewer. */
const MOST_FINDINGS = 400;
const FINDINGS_READ = ['palpation', 'trigger-point', 'strength', 'neuro', 'range-of-motion', 'special-test'];

export async function loadEvidence(ctx: RequestContext, patientId: string, episodeIds: readonly string[]): Promise<LoadedEvidence> {
  const facts = await factsOf(ctx, patientId);
  const intake = await storyOf(ctx, patientId, episodeIds);
  const findings = await findingsOf(ctx, patientId, episodeIds);
  return { evidence: { facts, story: intake, findings }, drawnOn: intake?.on ?? null };
}

async function factsOf(ctx: RequestContext, patientId: string): Promise<readonly ChartFact[]> {
  const rows = await ctx.tx.currentFact.findMany({
    where: { clinicId: ctx.clinicId, patientId, withdrawn: false, factId: { in: [...FACTS_READ] } },
    select: { factId: true, value: true, recordedOn: true, fact: { select: { provenance: true, answeredBy: true, recordedBy: { select: { displayName: true } } } } },
    orderBy: { factId: 'asc' },
  });
  return rows.map(({ factId, value, recordedOn, fact }) => ({
    factId, value, on: dayOf(recordedOn), who: speakerOf(fact.provenance, fact.answeredBy),
    // Who took an intake into the chart did not say what stands in it.
    name: fact.provenance === 'patient' ? null : fact.recordedBy?.displayName ?? null,
  }));
}

/** Answers for somebody else are said by whoever gave them. */
function speakerOf(provenance: string, answeredBy: string | null): Speaker {
  switch (provenance) {
    case 'patient': return answeredBy === null || answeredBy === 'self' || answeredBy === 'patient' ? 'patient' : 'representative';
    case 'clinician': return 'clinician';
    case 'import': return 'import';
    default: return 'staff';
  }
}

/** The accepted intake of this episode, else the last one accepted. */
async function storyOf(ctx: RequestContext, patientId: string, episodeIds: readonly string[]): Promise<ChartEvidence['story']> {
  const accepted = await ctx.tx.intake.findMany({
    where: { clinicId: ctx.clinicId, patientId, status: 'accepted' },
    select: { id: true, episodeId: true, submittedAt: true, acceptedAt: true, respondentRelation: true },
    orderBy: { acceptedAt: 'desc' },
    take: 10,
  });
  const intake = accepted.find(({ episodeId }) => episodeId !== null && episodeIds.includes(episodeId)) ?? accepted[0];
  if (intake === undefined) return null;
  const said = intake.submittedAt ?? intake.acceptedAt;
  const painted = await ctx.tx.bodyDrawing.findUnique({ where: { clinicId_intakeId: { clinicId: ctx.clinicId, intakeId: intake.id } }, select: { coverage: true } });
  return {
    answers: answersOf(await keptAnswers(ctx, intake.id)),
    who: intake.respondentRelation === null || intake.respondentRelation === 'self' ? 'patient' : 'representative',
    on: said === null ? null : dayIn(ctx.timeZone, said),
    // Measured and stored by the product when the intake was accepted.
    coverage: (painted?.coverage ?? []) as unknown as readonly Coverage[],
  };
}

async function findingsOf(ctx: RequestContext, patientId: string, episodeIds: readonly string[]): Promise<readonly ChartFinding[]> {
  const rows = await ctx.tx.finding.findMany({
    where: {
      clinicId: ctx.clinicId, patientId, status: 'active', kind: { in: FINDINGS_READ },
      ...(episodeIds.length > 0 && { OR: [{ episodeId: { in: [...episodeIds] } }, { episodeId: null }] }),
    },
    select: { kind: true, region: true, side: true, data: true, recordedAt: true, author: { select: { displayName: true } } },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: MOST_FINDINGS,
  });
  return rows.map(({ kind, region, side, data, recordedAt, author }) => ({
    kind, region, data, side: side as ChartFinding['side'], who: 'clinician', name: author.displayName, on: dayIn(ctx.timeZone, recordedAt),
  }));
}

/** The episodes looked at: the one asked for, else the open ones. 404 for an episode of somebody else. */
export async function episodesFor(ctx: RequestContext, patientId: string, asked: string | undefined): Promise<readonly string[]> {
  if (asked !== undefined) {
    const episode = found(await ctx.tx.episode.findUnique({ where: { clinicId_id: { clinicId: ctx.clinicId, id: asked } }, select: { id: true, patientId: true } }));
    return [found(episode.patientId === patientId ? episode : null).id];
  }
  const open = await ctx.tx.episode.findMany({ where: { clinicId: ctx.clinicId, patientId, status: 'open' }, select: { id: true }, take: 20 });
  return open.map(({ id }) => id);
}
