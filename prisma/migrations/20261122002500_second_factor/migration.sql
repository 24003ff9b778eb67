-- The second step of signing in: a code from an app, or one of ten recovery codes.

GRANT CREATE ON SCHEMA public TO lw_directory, lw_owner;

-- The factor ----------------------------------------------------------------------------------------
-- Never asked for by account: a clinic asks for it.
ALTER TABLE account DROP COLUMN two_factor_required;
ALTER TABLE clinic ADD COLUMN second_factor_required boolean NOT NULL DEFAULT false;
ALTER TABLE second_factor ADD CONSTRAINT second_factor_confirmed_has_secret CHECK (confirmed_at IS NULL OR secret_encrypted IS NOT NULL);

-- A code opens once: the step of thirty seconds that was used last only ever goes up.
CREATE FUNCTION second_factor_step_goes_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_used_step IS NULL OR NEW.last_used_step <= OLD.last_used_step THEN
    RAISE EXCEPTION 'a code of this step was used before' USING ERRCODE = 'check_violation', CONSTRAINT = 'second_factor_step_goes_up';
  END IF;
  RETURN NEW;
END $$;
ALTER FUNCTION second_factor_step_goes_up() OWNER TO lw_owner;
REVOKE ALL ON FUNCTION second_factor_step_goes_up() FROM PUBLIC;
CREATE TRIGGER second_factor_step_goes_up BEFORE UPDATE OF last_used_step ON second_factor
  FOR EACH ROW WHEN (OLD.last_used_step IS NOT NULL) EXECUTE FUNCTION second_factor_step_goes_up();

-- A recovery code is used once, and stays used.
CREATE FUNCTION recovery_code_stays_used() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'this recovery code was used before' USING ERRCODE = 'check_violation', CONSTRAINT = 'recovery_code_stays_used';
END $$;
ALTER FUNCTION recovery_code_stays_used() OWNER TO lw_owner;
REVOKE ALL ON FUNCTION recovery_code_stays_used() FROM PUBLIC;
CREATE TRIGGER recovery_code_stays_used BEFORE UPDATE ON recovery_code
  FOR EACH ROW WHEN (OLD.used_at IS NOT NULL) EXECUTE FUNCTION recovery_code_stays_used();

-- Between the password and the code. Only the SHA-256 of the 32 random bytes in the browser's cookie is kept.
CREATE TABLE "sign_in_challenge" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "tries_left" INTEGER NOT NULL,

    CONSTRAINT "sign_in_challenge_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "sign_in_challenge_tries_left_check" CHECK (tries_left >= 0)
);
CREATE UNIQUE INDEX "sign_in_challenge_token_hash_key" ON "sign_in_challenge"("token_hash");
CREATE INDEX "sign_in_challenge_account_id_idx" ON "sign_in_challenge"("account_id");
ALTER TABLE "sign_in_challenge" ADD CONSTRAINT "sign_in_challenge_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE sign_in_challenge OWNER TO lw_owner;

GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_challenge TO lw_app;
GRANT DELETE ON second_factor, recovery_code TO lw_app;
GRANT SELECT ON sign_in_challenge TO lw_backup;

-- Where a session is --------------------------------------------------------------------------------
-- The network the sign-in came from, shortened so that it names no household.
ALTER TABLE account_session ADD COLUMN place text;

-- Mails about an account ----------------------------------------------------------------------------
-- What a mail tells beside its kind, such as the name of a browser. Never a token.
ALTER TABLE account_mail ADD COLUMN detail jsonb NOT NULL DEFAULT '{}';
ALTER TABLE account_mail DROP CONSTRAINT account_mail_kind_check;
ALTER TABLE account_mail ADD CONSTRAINT account_mail_kind_check CHECK (kind IN ('password-reset', 'password-changed',
  'second-factor-on', 'second-factor-off', 'second-factor-reset', 'recovery-code-used', 'new-device'));

-- Lookups -------------------------------------------------------------------------------------------
GRANT SELECT ON second_factor TO lw_directory;

-- Also tells whether the account has a second factor, and whether the clinic asks for one.
DROP FUNCTION session_by_token(bytea);
CREATE FUNCTION session_by_token(p_hash bytea) RETURNS TABLE (session_id uuid, account_id uuid, email text, display_name text,
  account_status text, clinic_id uuid, clinic_name text, time_zone text, membership_id uuid, member_name text, role text, is_owner boolean,
  membership_status text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, revoked_at timestamptz,
  reauthenticated_at timestamptz, has_second_factor boolean, second_factor_required boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, a.id, a.email, a.display_name, a.status, c.id, c.name, c.time_zone, m.id, m.display_name, m.role, m.is_owner, m.status,
    s.created_at, s.last_seen_at, s.expires_at, s.revoked_at, s.reauthenticated_at,
    EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL), coalesce(c.second_factor_required, false)
  FROM account_session s
  JOIN account a ON a.id = s.account_id
  LEFT JOIN membership m ON m.account_id = a.id AND m.clinic_id = s.clinic_id
  LEFT JOIN clinic c ON c.id = m.clinic_id
  WHERE s.token_hash = p_hash
$$;
ALTER FUNCTION session_by_token(bytea) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION session_by_token(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_by_token(bytea) TO lw_app;

-- Also false where the clinic asks for a second factor that the account has not.
CREATE OR REPLACE FUNCTION session_stands(p_hash bytea, p_now timestamptz, p_idle_since timestamptz, p_clinic uuid, p_membership uuid, p_role text,
  p_is_owner boolean, p_name text, p_clinic_name text, p_time_zone text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM account_session s
    JOIN account a ON a.id = s.account_id AND a.status = 'active'
    JOIN membership m ON m.account_id = a.id AND m.clinic_id = s.clinic_id AND m.status = 'active'
    JOIN clinic c ON c.id = m.clinic_id
    WHERE s.token_hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > p_now AND s.last_seen_at > p_idle_since
      AND c.id = p_clinic AND c.name = p_clinic_name AND c.time_zone = p_time_zone
      AND m.id = p_membership AND m.role = p_role AND (m.is_owner OR m.role = 'owner') = p_is_owner AND m.display_name = p_name
      AND (NOT c.second_factor_required OR EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)));
END $$;

-- Also tells whether the clinic asks for a second factor.
DROP FUNCTION memberships_of(uuid);
CREATE FUNCTION memberships_of(p_account_id uuid) RETURNS TABLE (clinic_id uuid, clinic_name text, membership_id uuid, role text,
  is_owner boolean, status text, display_name text, second_factor_required boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.name, m.id, m.role, m.is_owner, m.status, m.display_name, c.second_factor_required
  FROM membership m JOIN clinic c ON c.id = m.clinic_id WHERE m.account_id = p_account_id ORDER BY c.name, c.id
$$;
ALTER FUNCTION memberships_of(uuid) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION memberships_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION memberships_of(uuid) TO lw_app;

REVOKE CREATE ON SCHEMA public FROM lw_directory, lw_owner;
