-- A hot job asks in its own statement whether its caller still stands where they stood at the last look: one round trip
-- for who they are, what they want and the audit row.

GRANT CREATE ON SCHEMA public TO lw_directory;

-- True while the session of this secret lives and everything that was remembered of its place in the clinic is still so.
-- Answers for one secret only and tells nothing but yes or no. p_idle_since: a session not seen since then has ended.
CREATE FUNCTION session_stands(p_hash bytea, p_now timestamptz, p_idle_since timestamptz, p_clinic uuid, p_membership uuid, p_role text,
  p_is_owner boolean, p_name text, p_clinic_name text, p_time_zone text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM account_session s
    JOIN account a ON a.id = s.account_id AND a.status = 'active'
    JOIN membership m ON m.account_id = a.id AND m.clinic_id = s.clinic_id AND m.status = 'active'
    JOIN clinic c ON c.id = m.clinic_id
    WHERE s.token_hash = p_hash AND s.revoked_at IS NULL AND s.expires_at > p_now AND s.last_seen_at > p_idle_since
      AND c.id = p_clinic AND c.name = p_clinic_name AND c.time_zone = p_time_zone
      AND m.id = p_membership AND m.role = p_role AND (m.is_owner OR m.role = 'owner') = p_is_owner AND m.display_name = p_name);
END $$;
ALTER FUNCTION session_stands(bytea, timestamptz, timestamptz, uuid, uuid, text, boolean, text, text, text) SET plan_cache_mode TO force_generic_plan;
ALTER FUNCTION session_stands(bytea, timestamptz, timestamptz, uuid, uuid, text, boolean, text, text, text) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION session_stands(bytea, timestamptz, timestamptz, uuid, uuid, text, boolean, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION session_stands(bytea, timestamptz, timestamptz, uuid, uuid, text, boolean, text, text, text) TO lw_app;

REVOKE CREATE ON SCHEMA public FROM lw_directory;
