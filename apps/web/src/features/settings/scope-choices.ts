// Who performs what, while it is chosen: only ticks that were touched, laid over what is stored; and what of them is sent.
import { isNotPerformed, modalities, performerRoles, type ClinicScope, type Modality, type ModalityId, type PerformerRole } from '@legwork/clinical';
import type { NotPerformed } from '../../lib/clinic-scope';

export type Tick = `${PerformerRole}:${ModalityId}`;
/** true: the profession performs it here. */
export type TouchedTicks = Readonly<Partial<Record<Tick, boolean>>>;

export const tickOf = (role: PerformerRole, { id }: Modality): Tick => `${role}:${id}`;

const ticks: readonly { readonly tick: Tick; readonly role: PerformerRole; readonly modalityId: ModalityId }[] = modalities.flatMap((modality) =>
  performerRoles.filter((role) => modality.performers.includes(role)).map((role) => ({ tick: tickOf(role, modality), role, modalityId: modality.id })));

export const isTouchedTicks = (value: unknown): value is TouchedTicks =>
  typeof value === 'object' && value !== null && Object.entries(value).every(([key, on]) => ticks.some(({ tick }) => tick === key) && typeof on === 'boolean');

export const isTicked = (role: PerformerRole, modality: Modality, stored: ClinicScope, touched: TouchedTicks): boolean =>
  touched[tickOf(role, modality)] ?? !isNotPerformed(role, modality.id, stored);

/** What is not as stored, in the order of the catalogue. */
export const changedTicks = (stored: ClinicScope, touched: TouchedTicks): readonly Tick[] =>
  ticks.filter(({ tick, role, modalityId }) => touched[tick] !== undefined && touched[tick] === isNotPerformed(role, modalityId, stored)).map(({ tick }) => tick);

/** The whole list as it would be stored. */
export const notPerformedWith = (stored: ClinicScope, touched: TouchedTicks): NotPerformed[] =>
  ticks.filter(({ tick, role, modalityId }) => !(touched[tick] ?? !isNotPerformed(role, modalityId, stored))).map(({ role, modalityId }) => ({ role, modalityId }));

/** Groups as a clinic speaks of them; every modality of the catalogue is in one. */
export const scopeGroups: readonly { readonly name: string; readonly ids: readonly ModalityId[] }[] = [
  { name: 'Massage and soft tissue', ids: ['swedish', 'deep-tissue', 'nmt', 'mfr', 'tp-release', 'cross-fibre', 'mld', 'percussion', 'foam-roll'] },
  { name: 'Stretching and nerves', ids: ['static-stretch', 'ais', 'pnf', 'nerve-slider', 'nerve-tensioner'] },
  { name: 'Joints', ids: ['joint-mob', 'manipulation'] },
  { name: 'Exercise and advice', ids: ['exercise-strength', 'exercise-mobility', 'aerobic', 'education'] },
  { name: 'Heat, cold and devices', ids: ['heat', 'cold', 'ultrasound', 'laser'] },
  { name: 'Tape and compression', ids: ['tape-elastic', 'tape-rigid', 'compression'] },
];

const isFound = ({ name, aka }: Modality, search: string): boolean => [name, ...aka].some((one) => one.toLowerCase().includes(search));

/** The groups with what a search leaves of them. */
export const groupsFound = (typed: string): readonly { readonly name: string; readonly modalities: readonly Modality[] }[] => {
  const search = typed.trim().toLowerCase();
  return scopeGroups
    .map(({ name, ids }) => ({ name, modalities: ids.flatMap((id) => modalities.filter((modality) => modality.id === id && isFound(modality, search))) }))
    .filter((group) => group.modalities.length > 0);
};
