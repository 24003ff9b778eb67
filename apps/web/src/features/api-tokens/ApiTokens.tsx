// Access tokens of a member: what their own programs read charts with. Made, shown once, revoked.
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { formatInstant } from '../../lib/dates';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import { ShownOnce } from '../../ui/ShownOnce';
import { Loaded } from '../../ui/states/Loaded';
import { NewApiToken } from './NewApiToken';
import { type ApiToken, revokeToken, tokensQuery } from './queries';
import styles from './api-tokens.module.css';

interface ApiTokensProps {
  readonly timeZone: string;
}

export const ApiTokens = ({ timeZone }: ApiTokensProps) => {
  const queries = useQueryClient();
  const [secret, setSecret] = useState<string>();
  const [ending, setEnding] = useState<ApiToken>();
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: tokensQuery.queryKey });
  const revoke = async (): Promise<void> => {
    if (ending !== undefined) await revokeToken(ending.id);
    setSecret(undefined);
    await refresh();
  };
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>A program that speaks FHIR reads with a token what you may read in this clinic, and changes nothing. Every read is on the audit trail in your name. A new password ends every token.</p>
      {secret !== undefined && <ShownOnce name="token" secret={secret} sentence="This token is shown once. Put it into your program now." />}
      <NewApiToken onMade={({ token }) => { setSecret(token); void refresh(); }} />
      <Loaded query={useQuery(tokensQuery)} label="Loading tokens">
        {({ items }) => (items.length === 0 ? <p className={styles.quiet}>No token is in use.</p> : (
          <ul className={styles.list} aria-label="Tokens in use">
            {items.map((token) => (
              <li key={token.id} className={styles.token}>
                <span>
                  <b>{token.name}</b><br />
                  <span className={styles.quiet}>{token.lastUsedAt === null ? 'Never used' : `Last used ${formatInstant(token.lastUsedAt, timeZone)}`}, ends {formatInstant(token.expiresAt, timeZone)}</span>
                </span>
                <Button variant="default" aria-label={`Revoke ${token.name}`} onClick={() => setEnding(token)}>Revoke</Button>
              </li>
            ))}
          </ul>
        ))}
      </Loaded>
      <ConfirmDialog opened={ending !== undefined} onClose={() => setEnding(undefined)} title={`Revoke “${ending?.name ?? ''}”?`} confirmLabel="Revoke" onConfirm={revoke}>
        Programs that use this token can read nothing any more.
      </ConfirmDialog>
    </div>
  );
};
