// Every signed version: who, in which role, when and why; any two of them compared.
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Dialog } from '../../ui/dialog/Dialog';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { Difference } from './Difference';
import { planDifferenceQuery, planLifeQuery, versionListQuery, type LivingPlan } from './life-queries';
import { roleWord } from './role-words';
import styles from './plan-versions.module.css';

const shownHash = 12;
const now = 'now';

interface Version {
  readonly id: string;
  readonly number: number;
}

const Compare = ({ plan, versions, onClose }: { readonly plan: LivingPlan; readonly versions: readonly Version[]; readonly onClose: () => void }) => {
  const [to, setTo] = useState(plan.changedSinceAgreed ? now : versions[0]?.id ?? now);
  const [from, setFrom] = useState((plan.changedSinceAgreed ? versions[0] : versions[1] ?? versions[0])?.id ?? '');
  const query = useQuery(planDifferenceQuery(plan.id, from, to === now ? undefined : to, plan.version));
  const options = versions.map(({ id, number }) => ({ value: id, label: `Version ${number}` }));
  return (
    <Dialog opened onClose={onClose} title="Compare versions" size="lg">
      <div className={styles.stack}>
        <div className={styles.pair}>
          <NativeSelect label="From" data={options} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <NativeSelect label="To" data={[{ value: now, label: 'The plan as it is now' }, ...options]} value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        </div>
        <Loaded query={query} label="Comparing">{({ lines }) => <Difference lines={lines} />}</Loaded>
      </div>
    </Dialog>
  );
};

export const VersionHistory = ({ plan }: { readonly plan: LivingPlan }) => {
  const { clinic } = useSession();
  const [isComparing, setComparing] = useState(false);
  const query = useQuery({ ...versionListQuery(plan.id, plan.agreedVersion), enabled: plan.agreedVersion !== null });
  const life = useQuery(planLifeQuery(plan));
  if (plan.agreedVersion === null) return null;
  const signed = life.data?.signed;
  return (
    <Section title="Versions">
      <Loaded query={query} label="Loading versions">
        {({ items }) => (
          <div className={styles.stack}>
            <ol className={styles.versions} reversed>
              {items.map(({ id, number, reason, activatedByName, activatedAt, contentHash }) => (
                <li key={id}>
                  <p><strong>Version {number}</strong></p>
                  <p>Signed by {activatedByName}{signed?.id === id ? `, ${roleWord(signed.signedRole)}` : ''}</p>
                  <p className={styles.quietSmall}>{formatInstant(activatedAt, clinic.timeZone)} · <abbr title={`SHA-256 ${contentHash}`} className={styles.hash}>{contentHash.slice(0, shownHash)}</abbr></p>
                  {reason !== null && <p>{reason}</p>}
                </li>
              ))}
            </ol>
            {(items.length > 1 || plan.changedSinceAgreed) && <Button variant="default" onClick={() => setComparing(true)}>Compare …</Button>}
            {isComparing && <Compare plan={plan} versions={items} onClose={() => setComparing(false)} />}
          </div>
        )}
      </Loaded>
    </Section>
  );
};
