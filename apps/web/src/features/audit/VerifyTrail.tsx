import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLink, IconShieldCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { formatInstant } from '../../lib/dates';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { verifyAudit, type Verification } from './queries';
import { verificationSentence } from './verification-words';
import styles from './audit.module.css';

const Result = ({ verification }: { readonly verification: Verification }) => {
  const { clinic } = useSession();
  const Icon = verification.whole ? IconShieldCheck : IconAlertTriangle;
  return (
    <div role={verification.whole ? 'status' : 'alert'} className={styles.result} data-whole={verification.whole}>
      <Icon size={20} aria-hidden />
      <p>{verificationSentence(verification)} <span className={styles.quiet}>Checked {formatInstant(verification.checkedAt, clinic.timeZone)}.</span></p>
    </div>
  );
};

/** Each entry is sealed with the one before it; this walks the whole chain. */
export const VerifyTrail = () => {
  const verify = useMutation({ mutationFn: verifyAudit });
  return (
    <div className={styles.verify}>
      <Button variant="default" leftSection={<IconLink size={18} aria-hidden />} loading={verify.isPending} onClick={() => verify.mutate()}>Check the trail</Button>
      {verify.isError && <p role="alert" className={styles.failure}>{sentenceFor(verify.error)}</p>}
      {verify.data !== undefined && !verify.isPending && <Result verification={verify.data} />}
    </div>
  );
};
