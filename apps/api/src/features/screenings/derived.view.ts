import { type ClusterMatch, type DerivedFacts, medicineClasses, type PerformerRole, type WellsDvtReading } from '@legwork/clinical';
import type { ClusterShown, DerivedResponse, WellsResponse } from './derived.dto.js';
import { clustersOfAnswers } from './fact-symptoms.js';
import { questionOf } from './questions.view.js';

export function toDerived(derived: DerivedFacts, performerRole: PerformerRole | null): DerivedResponse {
  const { facts, medicines, wells, derivations, prompts } = derived;
  const count = facts['meds.unclassifiedCount'];
  return {
    medicines: medicines.map((match) => ({
      text: match.text,
      matchedText: match.matchedText ?? null,
      matchedName: match.matchedName ?? null,
      classes: [...match.classes],
      confidence: match.confidence,
      status: match.status,
      askNext: match.askNext ?? null,
      unclassified: match.unclassified,
    })),
    medicineClasses: classesIn(facts['meds.classes']),
    unclassifiedCount: typeof count === 'number' ? count : 0,
    wells: wells === undefined ? null : toWells(wells),
    clusters: clustersOfAnswers(facts).map((cluster) => toCluster(cluster, performerRole)),
    facts: derivations.map(({ factId, value, why, how }) => ({ factId, value, why, how })),
    prompts: prompts.map(({ classId, factId, state }) => ({ classId, factId, state, question: questionOf(factId) })),
  };
}

function classesIn(ids: unknown): { id: string; label: string }[] {
  const listed: readonly unknown[] = Array.isArray(ids) ? ids : [];
  return medicineClasses.filter(({ id }) => listed.includes(id)).map(({ id, label }) => ({ id, label }));
}

function toWells({ value, scoreMin, scoreMax, result, label, items, missing, notValid }: WellsDvtReading): WellsResponse {
  return {
    score: value ?? null, scoreMin, scoreMax, result, label,
    items: items.map(({ id, text, points, present, why }) => ({ id, text, points, present: present === 'unknown' ? null : present, why })),
    missing: [...missing],
    notValid: [...notValid],
  };
}

export function toCluster({ id, label, matched, notReported, screenFirst, suggests, note }: ClusterMatch, performerRole: PerformerRole | null): ClusterShown {
  return {
    id, label, note,
    matched: [...matched],
    notReported: [...notReported],
    screenFirst: [...screenFirst],
    suggests: performerRole === 'physiotherapist' ? [...suggests] : [],
  };
}
