// In a signed note: the version of the plan it followed, and whether there is a newer one.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { urls } from '../../lib/urls';
import { followedVersionQuery } from './life-queries';
import styles from './plan-versions.module.css';

export const FollowedVersion = ({ versionId }: { readonly versionId: string }) => {
  const { data } = useQuery(followedVersionQuery(versionId));
  if (data === undefined) return null;
  const { planId, planTitle, number, newestNumber, signedName } = data;
  return (
    <p className={styles.followed}>
      Followed <Link to={urls.plan(planId)}>{planTitle}, version {number}</Link>, signed by {signedName}.
      {newestNumber > number && <span className={styles.quiet}> The plan is at version {newestNumber} now.</span>}
    </p>
  );
};
