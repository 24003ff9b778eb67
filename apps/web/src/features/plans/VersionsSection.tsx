// What was agreed, when, by whom and why, with the difference to the version before.
import { useQuery } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { Section } from '../../ui/page/Section';
import { Loaded } from '../../ui/states/Loaded';
import { planVersionsQuery, type Plan } from './plan-queries';
import { versionChanges } from './version-changes';
import styles from './plans.module.css';

const shownHash = 12;

export const VersionsSection = ({ plan }: { readonly plan: Plan }) => {
  const { clinic } = useSession();
  const query = useQuery({ ...planVersionsQuery(plan.id, plan.agreedVersion), enabled: plan.agreedVersion !== null });
  if (plan.agreedVersion === null) return null;
  return (
    <Section title="Versions">
      <Loaded query={query} label="Loading versions">
        {({ items }) => (
          <ol className={styles.versions} reversed>
            {items.map(({ id, number, reason, activatedByName, activatedAt, contentHash, content }, at) => {
              const before = items[at + 1]?.content;
              return (
                <li key={id}>
                  <p><strong>Version {number}</strong> · {activatedByName}</p>
                  <p className={styles.quietSmall}>{formatInstant(activatedAt, clinic.timeZone)} · <abbr title={`SHA-256 ${contentHash}`} className={styles.hash}>{contentHash.slice(0, shownHash)}</abbr></p>
                  {reason !== null && <p>{reason}</p>}
                  {before !== undefined && <ul className={styles.changes}>{versionChanges(before, content).map((change) => <li key={change}>{change}</li>)}</ul>}
                </li>
              );
            })}
          </ol>
        )}
      </Loaded>
    </Section>
  );
};
