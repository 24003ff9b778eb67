// A technique and a place: shown at once with what the screening leaves of it, then added with the catalogue's dose.
import { Button, Select } from '@mantine/core';
import { bodyRegions, defaultDose, type ClinicScope } from '@legwork/clinical';
import { useState } from 'react';
import { hasSides, placeName } from '../../body-map/places';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { SideChoice } from '../../ui/forms/SideChoice';
import { NotOffered } from '../../ui/not-offered/NotOffered';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { firstPerformer, modalityName, notOffered, plannable, previewLimit, type LimitPreview, type PlanScreening } from './intervention-limits';
import { MassageRole } from './MassageRole';
import type { InterventionDraft } from './plan-values';
import styles from './plans.module.css';

interface InterventionPickerProps {
  readonly planner: string;
  readonly screening: PlanScreening | undefined;
  readonly scope: ClinicScope;
  /** Places of the problem, offered first */
  readonly usual: readonly string[];
  readonly onAdd: (line: InterventionDraft) => void;
  readonly onClose: () => void;
}

const wholeBody: ReadonlySet<string> = new Set(['whole-body', 'upper-body', 'lower-body']);
const regionsOf = (usual: readonly string[]) => {
  const option = ({ id }: (typeof bodyRegions)[number]) => ({ value: id as string, label: placeName({ region: id, side: null }) });
  const rest = bodyRegions.filter(({ id }) => !usual.includes(id) && !wholeBody.has(id));
  return [
    ...(usual.length > 0 ? [{ group: 'In this plan', items: bodyRegions.filter(({ id }) => usual.includes(id)).map(option) }] : []),
    { group: 'Everywhere', items: [...rest, ...bodyRegions.filter(({ id }) => wholeBody.has(id) && !usual.includes(id))].map(option) },
  ];
};

/** What the clinic does not offer stands last, and says why when it is chosen. */
const techniquesOf = (planner: string, scope: ClinicScope) => {
  const all = plannable(planner).map(({ id }) => ({ value: id as string, label: modalityName(id) }));
  const left = all.filter(({ value }) => notOffered(value, planner, scope) !== undefined);
  return [...all.filter((each) => !left.includes(each)), ...(left.length === 0 ? [] : [{ group: 'Not offered in this clinic', items: left }])];
};

const titleOf = ({ allowed, level, ceiling }: LimitPreview): string => {
  if (!allowed) return level === 'not-screened' ? 'not screened here' : 'not here now';
  return level === 'proceed' ? 'allowed here' : `pressure up to ${ceiling}`;
};

export const InterventionPicker = ({ planner, screening, scope, usual, onAdd, onClose }: InterventionPickerProps) => {
  const { role } = useSession();
  const [modalityId, setModalityId] = useState<string | null>(null);
  const [region, setRegion] = useState<string | null>(usual[0] ?? null);
  const [side, setSide] = useState<InterventionDraft['side']>(null);
  const isLateral = region !== null && hasSides(region as InterventionDraft['region']);
  const isComplete = modalityId !== null && region !== null && (!isLateral || side !== null);
  const line = isComplete
    ? { modalityId: modalityId as InterventionDraft['modalityId'], region: region as InterventionDraft['region'], side: isLateral ? side : null }
    : undefined;
  const limit = line === undefined || screening === undefined ? undefined : previewLimit(line, screening);
  const refused = modalityId === null ? undefined : notOffered(modalityId, planner, scope);
  const add = (): void => {
    const performerRole = line === undefined ? undefined : firstPerformer(line.modalityId, planner, scope);
    if (line === undefined || performerRole === undefined) return;
    onAdd({ ...line, dose: defaultDose(line.modalityId), doseReason: null, aim: null, performerRole, stopRule: null, frequency: null, stage: null });
  };
  return (
    <Dialog opened onClose={onClose} title="Add a technique">
      <div className={styles.form}>
        <Select label="Technique" data={techniquesOf(planner, scope)} value={modalityId} onChange={setModalityId} searchable data-autofocus maxDropdownHeight={280} nothingFoundMessage="Not in your role’s catalogue" />
        <Select label="Region" allowDeselect={false} data={regionsOf(usual)} value={region} onChange={setRegion} searchable maxDropdownHeight={280} />
        {isLateral && <SideChoice value={side ?? undefined} onChange={setSide} />}
        {refused !== undefined && <NotOffered>{refused}</NotOffered>}
        {limit !== undefined && refused === undefined && <SeverityBanner level={limit.level} title={titleOf(limit)}>{limit.why.length === 0 ? undefined : <ul className={styles.why}>{limit.why.map((words) => <li key={words}>{words}</li>)}</ul>}</SeverityBanner>}
        {limit?.allowed === false && refused === undefined && <p className={styles.quiet}>It can stand in a draft, but the plan is not agreed while it does.</p>}
        {role === 'physiotherapist' && <MassageRole region={region} />}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>Cancel</Button>
          <Button disabled={line === undefined || refused !== undefined} onClick={add}>Add</Button>
        </div>
      </div>
    </Dialog>
  );
};
