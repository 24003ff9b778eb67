// What the form leaves on this device, sealed, until the clinic has it.
import { forgetDraft, keepDraft, keepDraftAtOnce, takeUpDrafts } from '../../../lib/drafts/draft-store';
import { thisTab } from '../../../lib/drafts/tab-identity';
import type { KeptAnswers } from './answer-queue';

const draftKey = 'answers';

const isKept = (value: unknown): value is KeptAnswers =>
  typeof value === 'object' && value !== null && 'queued' in value && Array.isArray(value.queued) && 'unfinished' in value;

/** Earlier pages whose answers this one has taken up: they go with the first write that holds them, or come back older. */
const takenUp = new Map<string, readonly string[]>();

const takenUpIn = (scope: string): readonly string[] => takenUp.get(scope) ?? [];

/** What an earlier visit left on this device, all of its tabs together, newest last. */
export async function keptOnDevice(scope: string): Promise<KeptAnswers | undefined> {
  const drafts = await takeUpDrafts(scope, draftKey).catch(() => []);
  takenUp.set(scope, drafts.map(({ tab }) => tab));
  const kept = drafts.flatMap(({ value }) => (isKept(value) ? [value] : []));
  if (kept.length === 0) return undefined;
  const newest = new Map(kept.flatMap(({ queued }) => queued.map((answer) => [answer.itemId, answer] as const)));
  return { queued: [...newest.values()], unfinished: Object.assign({}, ...kept.map(({ unfinished }) => unfinished)) };
}

const isNothing = ({ queued, unfinished }: KeptAnswers): boolean => queued.length === 0 && Object.keys(unfinished).length === 0;

export const keepOnDevice = async (scope: string, kept: KeptAnswers): Promise<boolean> => {
  if (!isNothing(kept)) return keepDraft(scope, draftKey, kept, takenUpIn(scope));
  await Promise.all([thisTab, ...takenUpIn(scope)].map((tab) => forgetDraft(scope, draftKey, tab)));
  return true;
};

/** For a form that is about to go: an answer given a moment ago is on the device when this returns. */
export const keepOnDeviceAtOnce = (scope: string, kept: KeptAnswers): void => {
  if (!isNothing(kept)) keepDraftAtOnce(scope, draftKey, kept, takenUpIn(scope));
};
