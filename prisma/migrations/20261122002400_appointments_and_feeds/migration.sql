-- Appointments move only along their states, whoever writes; a booking beyond what is authorised says why; and a calendar may be
-- read from outside by a secret address: times and initials, nothing else.

-- Appointments --------------------------------------------------------------------------------------
ALTER TABLE "appointment" ADD COLUMN "over_limit_reason" TEXT;
ALTER TABLE appointment ADD CONSTRAINT appointment_over_limit_reason_said CHECK (length(btrim(over_limit_reason)) > 0);
CREATE INDEX "appointment_clinic_id_patient_id_starts_at_idx" ON "appointment"("clinic_id", "patient_id", "starts_at");
CREATE INDEX "appointment_clinic_id_practitioner_id_starts_at_idx" ON "appointment"("clinic_id", "practitioner_id", "starts_at");

-- The same table as appointment-status.ts in the application; a test walks both.
CREATE FUNCTION appointment_move_is_legal(p_from text, p_to text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE p_from
    WHEN 'booked' THEN p_to IN ('arrived', 'done', 'cancelled', 'no-show')
    WHEN 'arrived' THEN p_to IN ('booked', 'done', 'cancelled', 'no-show')
    WHEN 'done' THEN p_to = 'arrived'
    WHEN 'cancelled' THEN p_to = 'booked'
    WHEN 'no-show' THEN p_to IN ('booked', 'arrived')
    ELSE false END
$$;

CREATE FUNCTION appointment_moves_legally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'an appointment is cancelled, never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF NEW.patient_id <> OLD.patient_id THEN RAISE EXCEPTION 'an appointment keeps its patient' USING ERRCODE = 'restrict_violation'; END IF;
  IF NEW.status <> OLD.status AND NOT appointment_move_is_legal(OLD.status, NEW.status) THEN
    RAISE EXCEPTION 'an appointment cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.starts_at, NEW.ends_at, NEW.practitioner_id) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at, OLD.practitioner_id)
    AND OLD.status NOT IN ('booked', 'arrived') AND NEW.status <> 'booked' THEN
    RAISE EXCEPTION 'only a visit that is still to come can be moved' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appointment_moves_legally BEFORE UPDATE OR DELETE ON appointment FOR EACH ROW EXECUTE FUNCTION appointment_moves_legally();

-- Calendar feeds ------------------------------------------------------------------------------------
CREATE TABLE "calendar_feed" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_read_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");
CREATE INDEX "calendar_feed_clinic_id_created_by_id_idx" ON "calendar_feed"("clinic_id", "created_by_id");
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_clinic_id_practitioner_id_fkey" FOREIGN KEY ("clinic_id", "practitioner_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_clinic_id_revoked_by_id_fkey" FOREIGN KEY ("clinic_id", "revoked_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_label_said CHECK (length(btrim(label)) BETWEEN 1 AND 80);
ALTER TABLE calendar_feed ADD CONSTRAINT calendar_feed_revoked_by_somebody CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

-- Whose address it is and what is read there never change, and one that was revoked stays so.
CREATE FUNCTION calendar_feed_only_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['last_read_at', 'revoked_at', 'revoked_by_id'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'a calendar feed can only be read and revoked' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calendar_feed_only_revoked BEFORE UPDATE OR DELETE ON calendar_feed FOR EACH ROW EXECUTE FUNCTION calendar_feed_only_revoked();

ALTER TABLE calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE calendar_feed FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON calendar_feed USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- The visits of one feed by its secret. Nothing once it is revoked, or once its owner or the practitioner has left the clinic.
-- Cancelled and missed visits are not in it. The initials are made here: no name leaves.
CREATE FUNCTION calendar_feed_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, feed_id uuid, clinic_name text, practitioner_name text, visits jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT f.clinic_id, f.id, c.name, m.display_name, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'startsAt', a.starts_at, 'endsAt', a.ends_at, 'version', a.version,
        'initials', left(p.given_name, 1) || left(p.family_name, 1)) ORDER BY a.starts_at, a.id), '[]')
    FROM appointment a JOIN patient p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
    WHERE a.clinic_id = f.clinic_id AND a.practitioner_id = f.practitioner_id AND a.status IN ('booked', 'arrived', 'done')
      AND a.starts_at >= now() - interval '60 days' AND a.starts_at < now() + interval '180 days')
  FROM calendar_feed f JOIN clinic c ON c.id = f.clinic_id
    JOIN membership m ON m.clinic_id = f.clinic_id AND m.id = f.practitioner_id AND m.status = 'active'
    JOIN membership o ON o.clinic_id = f.clinic_id AND o.id = f.created_by_id AND o.status = 'active'
  WHERE f.token_hash = p_hash AND f.revoked_at IS NULL
$$;

-- Ownership and grants ------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  f text;
BEGIN
  ALTER TABLE calendar_feed OWNER TO lw_owner;
  GRANT SELECT ON calendar_feed TO lw_backup;
  FOREACH f IN ARRAY ARRAY['appointment_move_is_legal(text, text)', 'appointment_moves_legally()', 'calendar_feed_only_revoked()'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION calendar_feed_by_token(bytea) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION calendar_feed_by_token(bytea) FROM PUBLIC;
GRANT SELECT ON calendar_feed TO lw_directory;
GRANT SELECT (clinic_id, id, given_name, family_name) ON patient TO lw_directory;
GRANT EXECUTE ON FUNCTION appointment_move_is_legal(text, text) TO lw_app, lw_worker;
GRANT EXECUTE ON FUNCTION calendar_feed_by_token(bytea) TO lw_link;
GRANT SELECT, INSERT ON calendar_feed TO lw_app;
GRANT UPDATE (revoked_at, revoked_by_id) ON calendar_feed TO lw_app;
GRANT SELECT (clinic_id, id), UPDATE (last_read_at) ON calendar_feed TO lw_link;
