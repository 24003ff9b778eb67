// Beside the technique: what is limited, every reason, and the ways on that the rule leaves open.
import { Button } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Place } from '../../body-map/places';
import { answer, api } from '../../lib/api';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { OverrideForm } from './OverrideForm';
import type { LimitCause, TechniqueLimit } from './technique-limits';
import styles from './technique.module.css';

const ruleQuery = (ruleId: string) => ({
  queryKey: ['rules', ruleId],
  queryFn: () => answer(api.GET('/api/v1/rules/{ruleId}', { params: { path: { ruleId } } })),
  staleTime: Infinity,
});

/** Causes that a physiotherapist may decide against. */
const useOverridable = (causes: readonly LimitCause[]): readonly LimitCause[] => {
  const asked = causes.filter(({ level }) => level === 'clearance-needed');
  const rules = useQueries({ queries: asked.map(({ ruleId }) => ruleQuery(ruleId)) });
  return asked.filter((_cause, at) => rules[at]?.data?.overridable === true);
};

const titleOf = ({ allowed, ceiling, status }: TechniqueLimit): string => {
  if (!allowed) return status === 'not-screened' ? 'ask before this' : 'not this technique at this place';
  return ceiling < 5 ? `pressure up to ${ceiling}` : 'within limits';
};

/** What the screen can open from a blocked technique. */
export interface WaysOn {
  readonly patientId: string;
  /** The signed-in person's own role: decides which ways on are offered */
  readonly role: string;
  readonly onAsk: () => void;
  readonly onRequestClearance: (causes: readonly LimitCause[], modalityId: string, place: Place) => void;
}

interface WhyLimitedProps {
  readonly modalityId: string;
  readonly limit: TechniqueLimit;
  readonly place: Place;
  readonly ways: WaysOn;
  readonly onOverridden: (overrideId: string) => void;
}

export const WhyLimited = ({ modalityId, limit, place, ways: { patientId, role, onAsk, onRequestClearance }, onOverridden }: WhyLimitedProps) => {
  const [open, setOpen] = useState<LimitCause>();
  const causes = limit.allowed ? [] : limit.causes;
  const clearable = causes.filter((cause) => cause.clearable);
  const overridable = useOverridable(causes);
  if (limit.allowed && limit.status === 'proceed') return null;
  const mayAskOutside = role === 'physiotherapist' || role === 'massage_therapist';
  return (
    <SeverityBanner level={limit.status} title={titleOf(limit)}>
      <div className={styles.causes}>
        {limit.causes.map(({ ruleId, words, say }) => (
          <div key={ruleId}>
            <p>{words}</p>
            {role !== 'physiotherapist' && !limit.allowed && <p className={styles.say}>To say: “{say}”</p>}
          </div>
        ))}
        {limit.open.length > 0 && <ul className={styles.openQuestions}>{limit.open.map((question) => <li key={question}>{question}</li>)}</ul>}
        <div className={styles.ways}>
          {limit.open.length > 0 && <Button variant="default" size="compact-sm" onClick={onAsk}>Ask now</Button>}
          {clearable.length > 0 && mayAskOutside && <Button variant="default" size="compact-sm" onClick={() => onRequestClearance(clearable, modalityId, place)}>Request clearance</Button>}
          {role === 'physiotherapist' && overridable.map((cause) => (
            <Button key={cause.ruleId} variant="default" size="compact-sm" onClick={() => setOpen(cause)}>{overridable.length > 1 ? `Override: ${cause.ruleId}` : 'Override with a reason'}</Button>
          ))}
        </div>
        {role !== 'physiotherapist' && overridable.length > 0 && <p className={styles.say}>A physiotherapist can decide otherwise, with a reason on the record.</p>}
      </div>
      {open !== undefined && <OverrideForm patientId={patientId} cause={open} place={place} onClose={() => setOpen(undefined)} onOverridden={onOverridden} />}
    </SeverityBanner>
  );
};
