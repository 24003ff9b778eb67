// What has not been read on a full screen yet: emergencies first, then what a doctor should see.
import type { IntakeDanger } from '@legwork/clinical';
import { useState } from 'react';
import { useIntakeForm } from '../form-state';

interface UnreadDangers {
  readonly shown: readonly IntakeDanger[];
  readonly key: string;
  readonly understand: () => void;
}

export function useUnreadDangers(): UnreadDangers {
  const { dangers } = useIntakeForm();
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  const unread = dangers.filter(({ ruleId }) => !read.has(ruleId));
  const emergencies = unread.filter(({ level }) => level === 'emergency');
  const shown = emergencies.length > 0 ? emergencies : unread;
  return {
    shown,
    key: shown.map(({ ruleId }) => ruleId).join(),
    understand: () => setRead(new Set([...read, ...shown.map(({ ruleId }) => ruleId)])),
  };
}
