// The examination of one visit: its cells with their draft, and recording them all at once.
import { useCallback, useState } from 'react';
import { newIdempotencyKey, type Problem } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts/use-draft';
import type { Finding } from '../finding-queries';
import { emptyDraft, isExaminationDraft, withCarried, withCell, withoutSent, withPain, type ExaminationDraft, type Outbox } from './examination-draft';
import { readExamination, type ReadExamination } from './cell-values';
import type { Recorded } from './examination-queries';
import type { Row } from './rows';
import { useSending } from './use-sending';

export interface ExaminedVisit {
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly sessionId: string;
}

export interface ExaminationCells {
  readonly draft: ExaminationDraft;
  readonly errors: Readonly<Record<string, string>>;
  readonly type: (key: string, text: string) => void;
  readonly carry: (cells: Readonly<Record<string, string>>) => void;
  readonly togglePain: (key: string) => void;
  readonly choose: (part: Partial<Omit<ExaminationDraft, 'cells' | 'painful' | 'carried' | 'outbox'>>) => void;
  readonly set: (change: (before: ExaminationDraft) => ExaminationDraft) => void;
}

export const useExamination = ({ patientId, episodeId, sessionId }: ExaminedVisit, rowsOf: (draft: ExaminationDraft) => readonly Row[], onRecorded: (findings: readonly Finding[], recorded: Recorded) => void) => {
  const { value: draft, set, ready, restoredFrom } = useDraft(`examination:${sessionId}`, emptyDraft, isExaminationDraft);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const read: ReadExamination = readExamination(draft, rowsOf(draft), { episodeId, sessionId });

  const onSent = (sent: Outbox, recorded: Recorded): void => {
    set((before) => withoutSent(before, sent));
    onRecorded(recorded.findings, recorded);
  };
  /** The values stay in their cells; each sentence goes to its own. */
  const onRefused = (sent: Outbox, problem: Problem): void => {
    setRefused(Object.fromEntries(problem.errors.flatMap(({ pointer, detail }) => {
      const [, at, field] = /^\/findings\/(\d+)(?:\/data\/(\w+))?/u.exec(pointer) ?? [];
      const keys = sent.cellsOf[Number(at)] ?? [];
      const key = keys.find((one) => one.endsWith(`|${field ?? ''}`)) ?? keys[0];
      return key === undefined ? [] : [[key, detail] as const];
    })));
    set(({ outbox: _sent, ...rest }) => rest);
  };
  const { state, send } = useSending(patientId, ready ? draft.outbox : undefined, onSent, onRefused);

  const type = useCallback((key: string, text: string) => {
    setRefused({});
    set((before) => withCell(before, key, text));
  }, [set]);
  const cells: ExaminationCells = {
    draft, errors: { ...read.errors, ...refused }, type, set,
    carry: (values) => set((before) => withCarried(before, values)),
    togglePain: (key) => set((before) => withPain(before, key)),
    choose: (part) => set((before) => ({ ...before, ...part })),
  };

  const record = async (): Promise<void> => {
    if (draft.outbox !== undefined) return send(draft.outbox);
    const sent: Outbox = {
      key: newIdempotencyKey(), findings: read.findings, cellsOf: read.cells,
      cells: Object.fromEntries(read.cells.flat().flatMap((key) => (draft.cells[key] === undefined ? [] : [[key, draft.cells[key]] as const]))),
    };
    set((before) => ({ ...before, outbox: sent }));
    return send(sent);
  };

  return { cells, ready, restoredFrom, state, record, read, firstError: Object.keys(read.errors)[0] };
};
