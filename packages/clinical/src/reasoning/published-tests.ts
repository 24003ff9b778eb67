// A special test as a physiotherapist reads it: how, what counts as positive, and what studies published about it.
import type { ConditionId } from '../knowledge/condition-ids.js';
import { conditions } from '../knowledge/conditions.js';
import { sources, type SourceId } from '../knowledge/sources.js';
import type { SpecialTestId } from '../knowledge/special-test-ids.js';
import { excludedSpecialTests, specialTests } from '../knowledge/special-tests.js';
import type { TestDone } from './examination.js';

/** null: not published, or not found. Shares 0 to 1. */
export interface PublishedAccuracy {
  readonly target: string;
  readonly sensitivity: number | null;
  readonly specificity: number | null;
  readonly likelihoodRatioPositive: number | null;
  readonly likelihoodRatioNegative: number | null;
  /** People studied. */
  readonly people: number | null;
  readonly note: string;
  readonly source: SourceId;
  readonly citation: string;
  /** false: the figures were seen quoted, not in the study itself. */
  readonly confirmed: boolean;
}

export interface PublishedTest {
  readonly id: SpecialTestId;
  readonly name: string;
  readonly procedure: string;
  readonly positive: string;
  readonly caution: string;
  readonly pointsTo: readonly { readonly id: ConditionId; readonly name: string }[];
  /** Empty: no figures found, so none are shown. */
  readonly accuracy: readonly PublishedAccuracy[];
  /** Recorded in this episode, the newest of each side. */
  readonly done: readonly TestDone[];
  readonly confirmed: boolean;
}

const citations = new Map(sources.map(({ id, citation }) => [id, citation]));
const names = new Map(conditions.map(({ id, name }) => [id, name]));
const byId = new Map(specialTests.map((test) => [test.id, test]));

export function publishedTest(id: SpecialTestId, done: readonly TestDone[]): PublishedTest | undefined {
  const test = byId.get(id);
  if (test === undefined || excludedSpecialTests.includes(id)) return undefined;
  const { name, procedure, positive, caution, pointsTo, accuracy, confirmed } = test;
  return {
    id, name, procedure, positive, caution, confirmed,
    pointsTo: pointsTo.map((condition) => ({ id: condition, name: names.get(condition) ?? condition })),
    accuracy: accuracy.map((each) => ({
      ...each,
      likelihoodRatioPositive: each.likelihoodRatioPositive ?? null,
      likelihoodRatioNegative: each.likelihoodRatioNegative ?? null,
      people: each.people ?? null,
      citation: citations.get(each.source) ?? each.source,
    })),
    done: done.filter((each) => each.id === id),
  };
}
