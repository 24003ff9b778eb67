// What the form leaves on this device, sealed, until the clinic has it.
import { findDrafts, forgetDraft, keepDraft } from '../../../lib/drafts/draft-store';
import type { KeptAnswers } from './answer-queue';

const draftKey = 'answers';

const isKept = (value: unknown): value is KeptAnswers =>
  typeof value === 'object' && value !== null && 'queued' in value && Array.isArray(value.queued) && 'unfinished' in value;

/** What an earlier visit left on this device, all of its tabs together, newest last. */
export async function keptOnDevice(scope: string): Promise<KeptAnswers | undefined> {
  const drafts = await findDrafts(scope, draftKey).catch(() => []);
  const kept = drafts.flatMap(({ value }) => (isKept(value) ? [value] : []));
  if (kept.length === 0) return undefined;
  const newest = new Map(kept.flatMap(({ queued }) => queued.map((answer) => [answer.itemId, answer] as const)));
  return { queued: [...newest.values()], unfinished: Object.assign({}, ...kept.map(({ unfinished }) => unfinished)) };
}

export const keepOnDevice = async (scope: string, kept: KeptAnswers): Promise<boolean> => {
  if (kept.queued.length > 0 || Object.keys(kept.unfinished).length > 0) return keepDraft(scope, draftKey, kept);
  await forgetDraft(scope, draftKey);
  return true;
};
