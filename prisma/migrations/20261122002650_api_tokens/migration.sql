-- What a member's program reads with, instead of a session.
CREATE TABLE "api_token" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");
CREATE INDEX "api_token_clinic_id_membership_id_idx" ON "api_token"("clinic_id", "membership_id");
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_clinic_id_membership_id_fkey" FOREIGN KEY ("clinic_id", "membership_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE api_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE api_token FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON api_token
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

ALTER TABLE api_token ADD CONSTRAINT api_token_scope_check CHECK (scope IN ('read:fhir'));
ALTER TABLE api_token ADD CONSTRAINT api_token_hash_is_sha256 CHECK (octet_length(token_hash) = 32);
ALTER TABLE api_token ADD CONSTRAINT api_token_lasts_a_year CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days');

-- A token keeps what it is: it is used, and once revoked it stays so.
CREATE FUNCTION api_token_keeps_what_it_is() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.clinic_id, NEW.id, NEW.membership_id, NEW.name, NEW.scope, NEW.token_hash, NEW.created_at, NEW.expires_at)
      IS DISTINCT FROM (OLD.clinic_id, OLD.id, OLD.membership_id, OLD.name, OLD.scope, OLD.token_hash, OLD.created_at, OLD.expires_at)
    OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN
    RAISE EXCEPTION 'a token is used or revoked; nothing else of it changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER api_token_keeps_what_it_is BEFORE UPDATE OR DELETE ON api_token FOR EACH ROW EXECUTE FUNCTION api_token_keeps_what_it_is();
CREATE TRIGGER api_token_no_truncate BEFORE TRUNCATE ON api_token FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who comes with a token, as session_by_token() tells it of a session. Being used is written at most once a minute.
GRANT CREATE ON SCHEMA public TO lw_directory, lw_owner;
CREATE FUNCTION api_token_by_hash(p_hash bytea, p_scope text, p_now timestamptz) RETURNS TABLE (session_id uuid, account_id uuid, email text, display_name text,
  account_status text, clinic_id uuid, clinic_name text, time_zone text, membership_id uuid, member_name text, role text, is_owner boolean,
  membership_status text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, revoked_at timestamptz,
  reauthenticated_at timestamptz, has_second_factor boolean, second_factor_required boolean)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE api_token t SET last_used_at = p_now
  WHERE t.token_hash = p_hash AND t.scope = p_scope AND t.revoked_at IS NULL AND t.expires_at > p_now
    AND (t.last_used_at IS NULL OR t.last_used_at < p_now - interval '1 minute');
  SELECT t.id, a.id, a.email, a.display_name, a.status, c.id, c.name, c.time_zone, m.id, m.display_name, m.role, m.is_owner, m.status,
    t.created_at, p_now, t.expires_at, t.revoked_at, NULL::timestamptz,
    EXISTS (SELECT FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL), c.second_factor_required
  FROM api_token t
  JOIN membership m ON m.clinic_id = t.clinic_id AND m.id = t.membership_id
  JOIN account a ON a.id = m.account_id
  JOIN clinic c ON c.id = t.clinic_id
  WHERE t.token_hash = p_hash AND t.scope = p_scope
$$;

ALTER TABLE api_token OWNER TO lw_owner;
ALTER FUNCTION api_token_keeps_what_it_is() OWNER TO lw_owner;
ALTER FUNCTION api_token_by_hash(bytea, text, timestamptz) OWNER TO lw_directory;
REVOKE CREATE ON SCHEMA public FROM lw_directory, lw_owner;
REVOKE ALL ON FUNCTION api_token_keeps_what_it_is(), api_token_by_hash(bytea, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION api_token_by_hash(bytea, text, timestamptz) TO lw_app;
GRANT SELECT, UPDATE (last_used_at) ON api_token TO lw_directory;
GRANT SELECT ON api_token TO lw_backup;
GRANT SELECT, INSERT, UPDATE ON api_token TO lw_app;
