-- A clearance keeps the letter itself, stays as it was answered, and lapses on its day: whoever it covered is screened again.

-- The letter as it came -----------------------------------------------------------------------------
CREATE TABLE "clearance_document" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearance_id" UUID NOT NULL,
    "dated_on" DATE,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL DEFAULT 'active',
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removed_reason" TEXT,

    CONSTRAINT "clearance_document_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "clearance_document_clinic_id_clearance_id_added_at_idx" ON "clearance_document"("clinic_id", "clearance_id", "added_at");
ALTER TABLE "clearance_document" ADD CONSTRAINT "clearance_document_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_document" ADD CONSTRAINT "clearance_document_clinic_id_clearance_id_fkey" FOREIGN KEY ("clinic_id", "clearance_id") REFERENCES "clearance"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_document" ADD CONSTRAINT "clearance_document_clinic_id_added_by_id_fkey" FOREIGN KEY ("clinic_id", "added_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_document" ADD CONSTRAINT "clearance_document_clinic_id_removed_by_id_fkey" FOREIGN KEY ("clinic_id", "removed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE clearance_document ADD CONSTRAINT clearance_document_media_type_check CHECK (media_type IN ('application/pdf', 'image/jpeg'));
ALTER TABLE clearance_document ADD CONSTRAINT clearance_document_status_check CHECK (status IN ('active', 'removed'));
ALTER TABLE clearance_document ADD CONSTRAINT clearance_document_size_possible CHECK (size_bytes > 0 AND length(sha256) = 32);
-- What was removed is gone: what stays is that there was one, who removed it, and why.
ALTER TABLE clearance_document ADD CONSTRAINT clearance_document_removed_is_gone CHECK (
  CASE WHEN status = 'active'
    THEN length(bytes) > 0 AND removed_at IS NULL AND removed_reason IS NULL
    ELSE length(bytes) = 0 AND removed_at IS NOT NULL AND removed_by_id IS NOT NULL AND length(btrim(coalesce(removed_reason, ''))) > 0
  END);

-- What stays as it is -------------------------------------------------------------------------------
CREATE FUNCTION clearance_document_only_removed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['status', 'bytes', 'removed_at', 'removed_by_id', 'removed_reason'];
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'the letter of a clearance is removed with a reason, never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF OLD.status <> 'active' OR NEW.status <> 'removed' OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'the letter of a clearance can only be removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- Once answered, a clearance moves on only to having lapsed or having been withdrawn: what was answered is never rewritten.
CREATE FUNCTION clearance_answered_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['status', 'version'];
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a clearance is never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing OR (NEW.status <> OLD.status AND NOT (OLD.status = 'granted' AND NEW.status IN ('lapsed', 'withdrawn'))) THEN
    RAISE EXCEPTION 'an answered clearance is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clearance_document_only_removed BEFORE UPDATE OR DELETE ON clearance_document FOR EACH ROW EXECUTE FUNCTION clearance_document_only_removed();
CREATE TRIGGER clearance_document_no_truncate BEFORE TRUNCATE ON clearance_document FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clearance_answered_is_final BEFORE UPDATE OR DELETE ON clearance FOR EACH ROW WHEN (OLD.status <> 'requested') EXECUTE FUNCTION clearance_answered_is_final();

-- Lapsing -------------------------------------------------------------------------------------------
CREATE INDEX clearance_granted_until ON clearance (valid_until) WHERE status = 'granted';

-- Clearances whose last day is over where the clinic is. Names ids only; runs as lw_directory, because it is asked before a clinic is known.
CREATE FUNCTION clearances_to_lapse(p_limit int) RETURNS TABLE (clinic_id uuid, clearance_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.clinic_id, c.id FROM clearance c JOIN clinic k ON k.id = c.clinic_id
  WHERE c.status = 'granted' AND c.valid_until < (now() AT TIME ZONE k.time_zone)::date
  ORDER BY c.valid_until, c.clinic_id, c.id LIMIT least(p_limit, 500)
$$;

-- Rights --------------------------------------------------------------------------------------------
ALTER TABLE clearance_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE clearance_document FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON clearance_document USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE clearance_document OWNER TO lw_owner;
ALTER FUNCTION clearance_document_only_removed() OWNER TO lw_owner;
ALTER FUNCTION clearance_answered_is_final() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION clearance_document_only_removed(), clearance_answered_is_final() FROM PUBLIC;
GRANT SELECT ON clearance_document TO lw_backup;
GRANT SELECT, INSERT ON clearance_document TO lw_app;
GRANT UPDATE (status, bytes, removed_at, removed_by_id, removed_reason) ON clearance_document TO lw_app;
ALTER FUNCTION clearances_to_lapse(int) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION clearances_to_lapse(int) FROM PUBLIC;
GRANT SELECT ON clearance TO lw_directory;
GRANT EXECUTE ON FUNCTION clearances_to_lapse(int) TO lw_worker;

-- The worker screens again as the API does: it reads what a decision and the fit of a plan rest on, no name and no address, and adds
-- decisions. It changes nothing of it.
GRANT SELECT (birth_date, sex_at_birth) ON patient TO lw_worker;
GRANT SELECT ON current_fact, medicine, override, episode, clinic_rule, screening, rule_firing, plan_goal, plan_intervention, plan_exercise, protocol_move, plan_version TO lw_worker;
GRANT INSERT ON screening, rule_firing TO lw_worker;
GRANT EXECUTE ON FUNCTION screening_record(uuid, uuid), clinic_rule_settings(uuid) TO lw_worker;
