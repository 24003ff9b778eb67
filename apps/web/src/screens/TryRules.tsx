// Rules tried out on a made-up healthy person, for either profession, with the settings of this clinic.
import type { PerformerRole } from '@legwork/clinical';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { rulesQuery, type Rule } from '../features/rules/queries';
import { performerNames } from '../features/safety/safety-words';
import { healthySandbox } from '../features/safety/what-if/healthy-person';
import { adjustmentOf } from '../features/safety/what-if/sandbox';
import { useSession, useToday } from '../lib/session';
import { urls } from '../lib/urls';
import { useUrlChoice, useUrlText } from '../lib/url-state';
import { SegmentedChoice } from '../ui/forms/SegmentedChoice';
import { Page } from '../ui/page/Page';
import { Loaded } from '../ui/states/Loaded';
import { WhatIfDesk } from './WhatIfDesk';

const roles = ['massage-therapist', 'physiotherapist'] as const satisfies readonly PerformerRole[];

const adjustmentsOf = (rules: readonly Rule[]) => rules.flatMap(({ id, setting }) => (setting === null ? [] : [adjustmentOf({ ruleId: id, ...setting })]));

const Person = ({ rules, role, ruleId }: { readonly rules: readonly Rule[]; readonly role: PerformerRole; readonly ruleId: string }) => {
  const today = useToday();
  const sandbox = useMemo(() => healthySandbox(role, today, adjustmentsOf(rules)), [rules, role, today]);
  const start = rules.find(({ id }) => id === ruleId)?.inputs.map(({ factId }) => factId) ?? [];
  return <WhatIfDesk sandbox={sandbox} startTitle="Healthy person" start={start} />;
};

export const TryRules = () => {
  const { role: own } = useSession();
  const [role, setRole] = useUrlChoice('for', roles, own === 'physiotherapist' ? 'physiotherapist' : 'massage-therapist');
  const [ruleId] = useUrlText('rule');
  const crumbs = [{ label: 'Rules', to: urls.rules() }, ...(ruleId === '' ? [] : [{ label: ruleId, to: urls.rule(ruleId) }])];
  return (
    <Page title="Try the rules" lead="A made-up healthy person: change answers and see which rules fire. Nothing here is recorded." crumbs={crumbs} width="full">
      <SegmentedChoice label="Who treats" options={roles.map((value) => ({ value, label: `A ${performerNames[value]}` }))} value={role} onChange={setRole} />
      <Loaded query={useQuery(rulesQuery)} label="Loading rules">{({ items }) => <Person key={`${role}:${ruleId}`} rules={items} role={role} ruleId={ruleId} />}</Loaded>
    </Page>
  );
};
