-- What an account's recovery codes are hashed with: a key of its own, sealed like the secret, so that the installation's key can
-- be changed without the codes. Null: hashed with a key derived from the installation's, as before this column.
ALTER TABLE second_factor ADD COLUMN recovery_key_encrypted bytea;

-- One more mail about an account: somebody at the server gave it a way back in.
ALTER TABLE account_mail DROP CONSTRAINT account_mail_kind_check;
ALTER TABLE account_mail ADD CONSTRAINT account_mail_kind_check CHECK (kind IN ('password-reset', 'password-changed',
  'second-factor-on', 'second-factor-off', 'second-factor-reset', 'recovery-code-used', 'new-device', 'let-in'));
