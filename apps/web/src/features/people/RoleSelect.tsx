import { NativeSelect } from '@mantine/core';
import { roleNames, useSession, type Role } from '../../lib/session';

const duties: Readonly<Record<Role, string>> = {
  owner: 'Runs the clinic: people, settings, imports and the audit trail. Sees states, not clinical detail.',
  clinic_admin: 'Runs the front desk: people, intakes, referrals, imports. Sees states, not clinical detail.',
  physiotherapist: 'Screens, examines, plans, treats and signs.',
  massage_therapist: 'Screens, records findings, treats and signs.',
  assistant: 'Reads charts and writes drafts. Does not sign.',
};

const isRole = (value: string): value is Role => value in roleNames;
const roles = Object.keys(roleNames).filter(isRole);

/** Only an owner makes owners. */
export const RoleSelect = ({ value, onChange }: { readonly value: Role; readonly onChange: (role: Role) => void }) => {
  const { isOwner, role: own } = useSession();
  const offered = roles.filter((role) => role !== 'owner' || isOwner || own === 'owner' || value === 'owner');
  return (
    <NativeSelect
      label="Role" description={duties[value]} inputWrapperOrder={['label', 'input', 'description', 'error']}
      data={offered.map((role) => ({ value: role, label: roleNames[role] }))} value={value}
      onChange={({ currentTarget: { value: chosen } }) => { if (isRole(chosen)) onChange(chosen); }}
    />
  );
};
