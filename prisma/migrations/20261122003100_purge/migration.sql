-- Records past their time are purged: asked for by one person, confirmed by another, carried out by the worker. What is under
-- a legal hold stays, whatever its age. See docs/decisions/0010-purge.md.

-- Nobody signs in as it; it is whom frozen rows let delete, and it owns the one function that does.
DO $$
BEGIN
  CREATE ROLE lw_purge NOSUPERUSER NOCREATEDB NOCREATEROLE NOLOGIN NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- roles belong to the cluster
END $$;

-- Tables --------------------------------------------------------------------------------------------
CREATE TABLE "legal_hold" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placed_by_id" UUID NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "released_by_id" UUID,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "legal_hold_clinic_id_patient_id_idx" ON "legal_hold"("clinic_id", "patient_id");
CREATE UNIQUE INDEX legal_hold_one_stands ON legal_hold (clinic_id, patient_id) WHERE released_at IS NULL;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_placed_by_id_fkey" FOREIGN KEY ("clinic_id", "placed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_clinic_id_released_by_id_fkey" FOREIGN KEY ("clinic_id", "released_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE legal_hold ADD CONSTRAINT legal_hold_has_reason CHECK (length(btrim(reason)) >= 3);
ALTER TABLE legal_hold ADD CONSTRAINT legal_hold_released_by_somebody CHECK (released_at IS NULL OR released_by_id IS NOT NULL);

CREATE TABLE "purge" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'asked',
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "purge_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "purge_clinic_id_asked_at_id_idx" ON "purge"("clinic_id", "asked_at" DESC, "id" DESC);
CREATE INDEX purge_to_carry_out ON purge (confirmed_at) WHERE status = 'confirmed';
ALTER TABLE "purge" ADD CONSTRAINT "purge_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "purge" ADD CONSTRAINT "purge_clinic_id_asked_by_id_fkey" FOREIGN KEY ("clinic_id", "asked_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "purge" ADD CONSTRAINT "purge_clinic_id_confirmed_by_id_fkey" FOREIGN KEY ("clinic_id", "confirmed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "purge" ADD CONSTRAINT "purge_clinic_id_withdrawn_by_id_fkey" FOREIGN KEY ("clinic_id", "withdrawn_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE purge ADD CONSTRAINT purge_status_check CHECK (status IN ('asked', 'confirmed', 'withdrawn', 'done'));
ALTER TABLE purge ADD CONSTRAINT purge_has_reason CHECK (length(btrim(reason)) >= 3);
-- One account has one membership in a clinic, so another member is another person.
ALTER TABLE purge ADD CONSTRAINT purge_takes_two_persons CHECK (confirmed_by_id <> asked_by_id);
ALTER TABLE purge ADD CONSTRAINT purge_status_is_complete CHECK (CASE status
  WHEN 'confirmed' THEN confirmed_by_id IS NOT NULL AND confirmed_at IS NOT NULL
  WHEN 'withdrawn' THEN withdrawn_by_id IS NOT NULL AND withdrawn_at IS NOT NULL
  WHEN 'done' THEN confirmed_by_id IS NOT NULL AND confirmed_at IS NOT NULL AND done_at IS NOT NULL
  ELSE true END);

-- One patient of a purge. Afterwards it is what is left of the record: no name, no birth date. So it points at no patient.
CREATE TABLE "purge_record" (
    "clinic_id" UUID NOT NULL,
    "purge_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "last_entry_on" DATE,
    "keep_until" DATE,
    "outcome" TEXT,
    "skipped_because" TEXT,
    "counts" JSONB,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "purge_record_pkey" PRIMARY KEY ("clinic_id","purge_id","patient_id")
);
CREATE INDEX "purge_record_clinic_id_patient_id_idx" ON "purge_record"("clinic_id", "patient_id");
CREATE UNIQUE INDEX purge_record_purged_once ON purge_record (clinic_id, patient_id) WHERE outcome = 'purged';
ALTER TABLE "purge_record" ADD CONSTRAINT "purge_record_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "purge_record" ADD CONSTRAINT "purge_record_clinic_id_purge_id_fkey" FOREIGN KEY ("clinic_id", "purge_id") REFERENCES "purge"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE purge_record ADD CONSTRAINT purge_record_outcome_check CHECK (outcome IN ('purged', 'skipped'));
ALTER TABLE purge_record ADD CONSTRAINT purge_record_skipped_because_check CHECK (skipped_because IN ('held', 'not-past-retention', 'gone'));
ALTER TABLE purge_record ADD CONSTRAINT purge_record_settled_whole CHECK (CASE outcome
  WHEN 'purged' THEN settled_at IS NOT NULL AND counts IS NOT NULL AND last_entry_on IS NOT NULL AND keep_until IS NOT NULL AND skipped_because IS NULL
  WHEN 'skipped' THEN settled_at IS NOT NULL AND skipped_because IS NOT NULL AND counts IS NULL
  ELSE settled_at IS NULL AND skipped_because IS NULL AND counts IS NULL END);

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['legal_hold', 'purge', 'purge_record'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', t);
  END LOOP;
END $$;

-- What may change -----------------------------------------------------------------------------------
CREATE FUNCTION legal_hold_only_released() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['released_by_id', 'released_at'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'a legal hold can only be released' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER legal_hold_only_released BEFORE UPDATE OR DELETE ON legal_hold FOR EACH ROW EXECUTE FUNCTION legal_hold_only_released();

-- Asked, then confirmed or withdrawn; once confirmed it is done by the worker alone, when every record of it is settled.
CREATE FUNCTION purge_moves_legally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing text[];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    changing := CASE OLD.status || '-' || NEW.status
      WHEN 'asked-confirmed' THEN ARRAY['status', 'confirmed_by_id', 'confirmed_at']
      WHEN 'asked-withdrawn' THEN ARRAY['status', 'withdrawn_by_id', 'withdrawn_at']
      WHEN 'confirmed-done' THEN ARRAY['status', 'done_at'] END;
  END IF;
  IF changing IS NULL OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing
    OR (NEW.status = 'confirmed' AND NOT EXISTS (SELECT FROM membership m WHERE m.clinic_id = NEW.clinic_id AND m.id = NEW.confirmed_by_id
      AND m.status = 'active' AND (m.is_owner OR m.role IN ('owner', 'clinic_admin'))))
    OR (NEW.status = 'done' AND EXISTS (SELECT FROM purge_record r WHERE r.clinic_id = NEW.clinic_id AND r.purge_id = NEW.id AND r.outcome IS NULL)) THEN
    RAISE EXCEPTION 'a purge is confirmed or withdrawn once, and done when every record is settled' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER purge_moves_legally BEFORE UPDATE OR DELETE ON purge FOR EACH ROW EXECUTE FUNCTION purge_moves_legally();

-- What was asked for is what is confirmed; what was settled stays so. A purge that is not there is left to the foreign key.
CREATE FUNCTION purge_record_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_status text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT status INTO v_status FROM purge WHERE clinic_id = NEW.clinic_id AND id = NEW.purge_id FOR SHARE;
    IF v_status <> 'asked' OR NEW.outcome IS NOT NULL THEN RAISE EXCEPTION 'the records of a purge are named when it is asked for' USING ERRCODE = 'restrict_violation'; END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR OLD.outcome IS NOT NULL OR NEW.outcome IS NULL OR (NEW.clinic_id, NEW.purge_id, NEW.patient_id) IS DISTINCT FROM (OLD.clinic_id, OLD.purge_id, OLD.patient_id) THEN
    RAISE EXCEPTION 'a record of a purge is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER purge_record_follows BEFORE INSERT OR UPDATE OR DELETE ON purge_record FOR EACH ROW EXECUTE FUNCTION purge_record_follows();

-- How long a record is kept -------------------------------------------------------------------------
-- The same day so many years later. 29 February is 1 March in a year that has none: never a day early.
CREATE FUNCTION years_after(p_day date, p_years int) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT (p_day + make_interval(years => p_years))::date
    + CASE WHEN extract(day FROM p_day + make_interval(years => p_years)) <> extract(day FROM p_day) THEN 1 ELSE 0 END
$$;

-- The last day on which a record must be kept: the clinic's years from its last entry, or from the eighteenth birthday where
-- that is later. Nobody knows how old a person without a birth date is, so the record's first day stands for it.
CREATE FUNCTION record_keep_until(p_last_entry date, p_birth date, p_begun date, p_years int) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT years_after(greatest(p_last_entry, years_after(coalesce(p_birth, p_begun), 18)), p_years)
$$;

-- When somebody last wrote into a record, booked a visit or answered. What the program works out by itself is no entry.
CREATE FUNCTION record_last_entry(p_clinic uuid, p_patient uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT greatest(
    (SELECT p.created_at FROM patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient),
    (SELECT max(e.created_at) FROM episode e WHERE e.clinic_id = p_clinic AND e.patient_id = p_patient),
    (SELECT max(greatest(s.started_at, s.saved_at, s.signed_at)) FROM session s WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient),
    (SELECT max(d.created_at) FROM session s JOIN session_addendum d ON d.clinic_id = s.clinic_id AND d.session_id = s.id WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient),
    (SELECT max(g.at) FROM session s JOIN session_signature_step g ON g.clinic_id = s.clinic_id AND g.session_id = s.id WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient),
    (SELECT max(f.recorded_at) FROM fact f WHERE f.clinic_id = p_clinic AND f.patient_id = p_patient),
    (SELECT max(greatest(m.recorded_at, m.settled_at)) FROM medicine m WHERE m.clinic_id = p_clinic AND m.patient_id = p_patient),
    (SELECT max(a.recorded_at) FROM allergy a WHERE a.clinic_id = p_clinic AND a.patient_id = p_patient),
    (SELECT max(h.recorded_at) FROM health_event h WHERE h.clinic_id = p_clinic AND h.patient_id = p_patient),
    (SELECT max(greatest(n.created_at, n.submitted_at, n.accepted_at)) FROM intake n WHERE n.clinic_id = p_clinic AND n.patient_id = p_patient),
    (SELECT max(w.received_at) FROM intake n JOIN intake_answer w ON w.clinic_id = n.clinic_id AND w.intake_id = n.id WHERE n.clinic_id = p_clinic AND n.patient_id = p_patient),
    (SELECT max(greatest(c.signed_at, c.revoked_at)) FROM consent c WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient),
    (SELECT max(c.decided_at) FROM consent_choice c WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient),
    (SELECT max(c.created_at) FROM check_in c WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient),
    (SELECT max(v.created_at) FROM override v WHERE v.clinic_id = p_clinic AND v.patient_id = p_patient),
    (SELECT max(c.requested_at) FROM clearance c WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient),
    (SELECT max(d.added_at) FROM clearance c JOIN clearance_document d ON d.clinic_id = c.clinic_id AND d.clearance_id = c.id WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient),
    (SELECT max(a.starts_at) FROM appointment a WHERE a.clinic_id = p_clinic AND a.patient_id = p_patient),
    (SELECT max(a.created_at) FROM authorisation a WHERE a.clinic_id = p_clinic AND a.patient_id = p_patient),
    (SELECT max(f.recorded_at) FROM finding f WHERE f.clinic_id = p_clinic AND f.patient_id = p_patient),
    (SELECT max(b.recorded_at) FROM body_drawing b WHERE b.clinic_id = p_clinic AND b.patient_id = p_patient),
    (SELECT max(greatest(f.recorded_at, f.withdrawn_at)) FROM photo f WHERE f.clinic_id = p_clinic AND f.patient_id = p_patient),
    (SELECT max(o.recorded_at) FROM outcome_score o WHERE o.clinic_id = p_clinic AND o.patient_id = p_patient),
    (SELECT max(greatest(l.created_at, l.updated_at, l.activated_at, l.closed_at)) FROM plan l WHERE l.clinic_id = p_clinic AND l.patient_id = p_patient),
    (SELECT max(r.reviewed_at) FROM plan l JOIN plan_review r ON r.clinic_id = l.clinic_id AND r.plan_id = l.id WHERE l.clinic_id = p_clinic AND l.patient_id = p_patient),
    (SELECT max(greatest(d.written_at, d.signed_at)) FROM plan l JOIN discharge_summary d ON d.clinic_id = l.clinic_id AND d.plan_id = l.id WHERE l.clinic_id = p_clinic AND l.patient_id = p_patient),
    (SELECT max(x.received_at) FROM plan l JOIN exercise_log x ON x.clinic_id = l.clinic_id AND x.plan_id = l.id WHERE l.clinic_id = p_clinic AND l.patient_id = p_patient),
    (SELECT max(greatest(r.created_at, r.closed_at)) FROM referral r WHERE r.clinic_id = p_clinic AND r.patient_id = p_patient),
    (SELECT max(v.at) FROM referral r JOIN referral_event v ON v.clinic_id = r.clinic_id AND v.referral_id = r.id WHERE r.clinic_id = p_clinic AND r.patient_id = p_patient),
    (SELECT max(d.added_at) FROM referral r JOIN referral_attachment d ON d.clinic_id = r.clinic_id AND d.referral_id = r.id WHERE r.clinic_id = p_clinic AND r.patient_id = p_patient))
$$;

-- As before with all entries of a record, without what is under a hold, and without what is waiting to be purged. A record that
-- was begun within the clinic's years cannot be past them: the others are looked at one by one.
CREATE OR REPLACE FUNCTION records_past_retention(p_limit int) RETURNS TABLE (patient_id uuid, given_name text, family_name text, birth_date date, last_entry_on date, keep_until date)
  LANGUAGE sql STABLE AS $$
  WITH aged AS MATERIALIZED (
    SELECT p.id, p.given_name, p.family_name, p.birth_date, c.record_retention_years AS years, (now() AT TIME ZONE c.time_zone)::date AS today,
      (p.created_at AT TIME ZONE c.time_zone)::date AS begun_on, (record_last_entry(p.clinic_id, p.id) AT TIME ZONE c.time_zone)::date AS last_entry_on
    FROM patient p JOIN clinic c ON c.id = p.clinic_id
    WHERE p.clinic_id = current_clinic() AND p.created_at < now() - make_interval(years => c.record_retention_years) + interval '2 days')
  SELECT a.id, a.given_name, a.family_name, a.birth_date, a.last_entry_on, k.keep_until
  FROM aged a CROSS JOIN LATERAL (SELECT record_keep_until(a.last_entry_on, a.birth_date, a.begun_on, a.years) AS keep_until) k
  WHERE k.keep_until < a.today
    AND NOT EXISTS (SELECT FROM legal_hold h WHERE h.clinic_id = current_clinic() AND h.patient_id = a.id AND h.released_at IS NULL)
    AND NOT EXISTS (SELECT FROM purge_record r JOIN purge u ON u.clinic_id = r.clinic_id AND u.id = r.purge_id
      WHERE r.clinic_id = current_clinic() AND r.patient_id = a.id AND r.outcome IS NULL AND u.status IN ('asked', 'confirmed'))
  ORDER BY k.keep_until, a.id LIMIT p_limit
$$;

-- What belongs to a patient -------------------------------------------------------------------------
-- Every table with rows of one patient, found out from the foreign keys, those that are pointed at first. The condition is of a
-- row called r; $1 is the clinic, $2 the patient. A link to the patient says whose a row is; else a link that is always there; else any.
CREATE FUNCTION tables_of_patient() RETURNS TABLE (name text, condition text) LANGUAGE plpgsql STABLE AS $$
DECLARE
  v_known jsonb := jsonb_build_object('patient', 'r.id = $2');
  v_child oid;
BEGIN
  FOR v_child IN
    WITH RECURSIVE reach (child, depth) AS (
      SELECT 'patient'::regclass::oid, 0
      UNION SELECT c.conrelid, r.depth + 1 FROM reach r JOIN pg_constraint c ON c.contype = 'f' AND c.confrelid = r.child AND c.conrelid <> c.confrelid WHERE r.depth < 20)
    SELECT child FROM reach GROUP BY child ORDER BY max(depth), child::regclass::text
  LOOP
    name := v_child::regclass::text;
    IF NOT v_known ? name THEN
      WITH link AS (
        SELECT c.confrelid::regclass::text AS target, c.conname,
          (SELECT bool_and(a.attnotnull) FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)) AS always,
          (SELECT string_agg(format('r.%I', a.attname), ', ' ORDER BY k.place) FROM unnest(c.conkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.number WHERE a.attname <> 'clinic_id') AS own,
          (SELECT string_agg(format('r.%I', a.attname), ', ' ORDER BY k.place) FROM unnest(c.confkey) WITH ORDINALITY k (number, place)
            JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.number WHERE a.attname <> 'clinic_id') AS theirs
        FROM pg_constraint c WHERE c.contype = 'f' AND c.conrelid = v_child AND c.conrelid <> c.confrelid AND v_known ? c.confrelid::regclass::text
      ), ranked AS (
        SELECT l.*, CASE WHEN l.target = 'patient' THEN 0 WHEN l.always THEN 1 ELSE 2 END AS rank, row_number() OVER (ORDER BY (l.target = 'patient') DESC, l.always DESC, l.conname) AS place FROM link l
      )
      SELECT v_known || jsonb_build_object(name, '(' || string_agg(
          CASE WHEN target = 'patient' THEN format('%s = $2', own)
          ELSE format('(%s) IN (SELECT %s FROM %s r WHERE r.clinic_id = $1 AND %s)', own, theirs, target, v_known ->> target) END, ' OR ' ORDER BY place) || ')')
        INTO v_known FROM ranked WHERE place = 1 OR (SELECT min(rank) FROM ranked) = 2;
    END IF;
    condition := v_known ->> name;
    RETURN NEXT;
  END LOOP;
END $$;

-- Makes the tables of a patient ready for the purge: its role may delete there, triggers that keep rows as they are let it (and
-- nobody else) by, and every link between them has an index, since each row that goes is looked for behind every link to it.
-- Called by each migration that adds such a table or such a trigger; done twice it is done once.
CREATE FUNCTION open_records_to_purge() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  v_tables text[] := ARRAY(SELECT t.name FROM tables_of_patient() t);
  v_trigger record;
  v_link record;
  v_name text;
BEGIN
  FOREACH v_name IN ARRAY v_tables LOOP EXECUTE format('GRANT SELECT, DELETE ON %s TO lw_purge', v_name); END LOOP;
  FOR v_trigger IN
    SELECT pg_get_triggerdef(t.oid) AS text, substring(pg_get_triggerdef(t.oid) FROM 'FOR EACH ROW WHEN (\(.*\)) EXECUTE FUNCTION') AS held
    FROM pg_trigger t WHERE NOT t.tgisinternal AND t.tgrelid::regclass::text = ANY (v_tables) AND t.tgtype & 9 = 9 AND pg_get_triggerdef(t.oid) NOT LIKE '%lw\_purge%'
  LOOP
    EXECUTE replace(replace(v_trigger.text, 'CREATE TRIGGER', 'CREATE OR REPLACE TRIGGER'),
      'FOR EACH ROW ' || coalesce('WHEN ' || v_trigger.held || ' ', '') || 'EXECUTE',
      format('FOR EACH ROW WHEN (%sCURRENT_USER <> %L) EXECUTE', coalesce(v_trigger.held || ' AND ', ''), 'lw_purge'));
  END LOOP;
  FOR v_link IN
    SELECT c.conrelid::regclass::text AS child, a.attname AS link FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]
    WHERE c.contype = 'f' AND c.conrelid::regclass::text = ANY (v_tables) AND c.confrelid::regclass::text = ANY (v_tables) AND cardinality(c.conkey) = 2
      AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1] AND i.indkey[1] = c.conkey[2]
        AND (i.indpred IS NULL OR pg_get_expr(i.indpred, i.indrelid) = format('(%I IS NOT NULL)', a.attname)))
  LOOP
    EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON %s (clinic_id, %I) WHERE %I IS NOT NULL', v_link.child || '_' || v_link.link || '_link', v_link.child, v_link.link, v_link.link);
  END LOOP;
END $$;
SELECT open_records_to_purge();

-- The purge -----------------------------------------------------------------------------------------
-- Records of confirmed purges that are not settled, those confirmed first. Ids only.
CREATE FUNCTION purges_to_carry_out(p_limit int) RETURNS TABLE (clinic_id uuid, purge_id uuid, patient_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.clinic_id, r.purge_id, r.patient_id FROM purge u JOIN purge_record r ON r.clinic_id = u.clinic_id AND r.purge_id = u.id
  WHERE u.status = 'confirmed' AND r.outcome IS NULL ORDER BY u.confirmed_at, u.id, r.patient_id LIMIT least(p_limit, 500)
$$;

-- Takes one record away, whole, or leaves it whole with the reason. Whatever the caller claims, it looks itself: two persons
-- wanted it, the time is over, no hold stands. The patient's row is locked first, so nothing new can hang itself on it meanwhile.
-- Answers what came of it; of a record that is settled already, nothing.
CREATE FUNCTION purge_patient(p_purge uuid, p_patient uuid) RETURNS jsonb
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_clinic uuid := current_clinic();
  v_purge purge%ROWTYPE;
  v_outcome text;
  v_skipped text;
  v_patient record;
  v_last date;
  v_keep date;
  v_tables jsonb;
  v_table record;
  v_counts jsonb := '{}';
  v_mails uuid[] := '{}';
  v_count bigint;
BEGIN
  SELECT * INTO v_purge FROM purge WHERE clinic_id = v_clinic AND id = p_purge FOR UPDATE;
  IF v_purge.status IS NULL OR v_purge.status NOT IN ('confirmed', 'done') THEN RAISE EXCEPTION 'no such purge is confirmed' USING ERRCODE = 'restrict_violation'; END IF;
  SELECT outcome INTO v_outcome FROM purge_record WHERE clinic_id = v_clinic AND purge_id = p_purge AND patient_id = p_patient FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'the purge does not name this patient' USING ERRCODE = 'restrict_violation'; END IF;
  IF v_outcome IS NOT NULL THEN RETURN NULL; END IF;

  SELECT p.birth_date, p.created_at, c.time_zone, c.record_retention_years AS years INTO v_patient
    FROM patient p JOIN clinic c ON c.id = p.clinic_id WHERE p.clinic_id = v_clinic AND p.id = p_patient FOR UPDATE OF p;
  IF FOUND THEN
    v_last := (record_last_entry(v_clinic, p_patient) AT TIME ZONE v_patient.time_zone)::date;
    v_keep := record_keep_until(v_last, v_patient.birth_date, (v_patient.created_at AT TIME ZONE v_patient.time_zone)::date, v_patient.years);
    v_skipped := CASE
      WHEN EXISTS (SELECT FROM legal_hold h WHERE h.clinic_id = v_clinic AND h.patient_id = p_patient AND h.released_at IS NULL) THEN 'held'
      WHEN v_keep >= (now() AT TIME ZONE v_patient.time_zone)::date THEN 'not-past-retention' END;
  ELSE
    v_skipped := 'gone';
  END IF;

  IF v_skipped IS NULL THEN
    -- What names the patient without a link: answers kept for retries, and what an import told of its people.
    DELETE FROM idempotency_record WHERE clinic_id = v_clinic AND (strpos(response::text, p_patient::text) > 0 OR strpos(route, p_patient::text) > 0);
    UPDATE import_batch b SET
        report = jsonb_set(b.report, '{people}', others.people),
        file_name = CASE WHEN others.people = '[]' THEN 'removed' ELSE b.file_name END
      FROM (SELECT i.id, (SELECT coalesce(jsonb_agg(person), '[]') FROM jsonb_array_elements(i.report -> 'people') person WHERE person ->> 'patientId' <> p_patient::text) AS people
        FROM import_batch i WHERE i.clinic_id = v_clinic AND i.report -> 'people' @> jsonb_build_array(jsonb_build_object('patientId', p_patient))) others
      WHERE b.clinic_id = v_clinic AND b.id = others.id;
    -- Those that point at others go before them.
    FOR v_table IN SELECT t.name, t.condition FROM tables_of_patient() WITH ORDINALITY t (name, condition, place) ORDER BY t.place DESC LOOP
      IF v_table.name = 'outbox_message' THEN
        EXECUTE format('SELECT coalesce(array_agg(r.id), ''{}'') FROM %s r WHERE r.clinic_id = $1 AND %s', v_table.name, v_table.condition) INTO v_mails USING v_clinic, p_patient;
      END IF;
      EXECUTE format('DELETE FROM %s r WHERE r.clinic_id = $1 AND %s', v_table.name, v_table.condition) USING v_clinic, p_patient;
      GET DIAGNOSTICS v_count = ROW_COUNT;
      IF v_count > 0 THEN v_counts := v_counts || jsonb_build_object(v_table.name, v_count); END IF;
    END LOOP;
  END IF;

  UPDATE purge_record SET outcome = CASE WHEN v_skipped IS NULL THEN 'purged' ELSE 'skipped' END, skipped_because = v_skipped, settled_at = clock_timestamp(),
      last_entry_on = coalesce(v_last, last_entry_on), keep_until = coalesce(v_keep, keep_until), counts = CASE WHEN v_skipped IS NULL THEN v_counts END
    WHERE clinic_id = v_clinic AND purge_id = p_purge AND patient_id = p_patient;
  IF NOT EXISTS (SELECT FROM purge_record WHERE clinic_id = v_clinic AND purge_id = p_purge AND outcome IS NULL) THEN
    UPDATE purge SET status = 'done', done_at = clock_timestamp() WHERE clinic_id = v_clinic AND id = p_purge;
  END IF;
  RETURN jsonb_build_object('outcome', CASE WHEN v_skipped IS NULL THEN 'purged' ELSE 'skipped' END, 'because', v_skipped, 'counts', v_counts, 'mails', to_jsonb(v_mails));
END $$;

-- Ownership and grants ------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner, lw_purge;
ALTER FUNCTION legal_hold_only_released() OWNER TO lw_owner;
ALTER FUNCTION purge_moves_legally() OWNER TO lw_owner;
ALTER FUNCTION purge_record_follows() OWNER TO lw_owner;
ALTER FUNCTION years_after(date, int) OWNER TO lw_owner;
ALTER FUNCTION record_keep_until(date, date, date, int) OWNER TO lw_owner;
ALTER FUNCTION record_last_entry(uuid, uuid) OWNER TO lw_owner;
ALTER FUNCTION tables_of_patient() OWNER TO lw_owner;
ALTER FUNCTION open_records_to_purge() OWNER TO lw_owner;
ALTER FUNCTION purges_to_carry_out(int) OWNER TO lw_directory;
ALTER FUNCTION purge_patient(uuid, uuid) OWNER TO lw_purge;
REVOKE CREATE ON SCHEMA public FROM lw_owner, lw_purge;
REVOKE ALL ON FUNCTION legal_hold_only_released(), purge_moves_legally(), purge_record_follows(), years_after(date, int), record_keep_until(date, date, date, int),
  record_last_entry(uuid, uuid), tables_of_patient(), open_records_to_purge(), purges_to_carry_out(int), purge_patient(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION years_after(date, int), record_keep_until(date, date, date, int), record_last_entry(uuid, uuid) TO lw_app, lw_purge;
GRANT USAGE ON SCHEMA public TO lw_purge;
GRANT EXECUTE ON FUNCTION current_clinic(), tables_of_patient() TO lw_purge;
GRANT EXECUTE ON FUNCTION purges_to_carry_out(int), purge_patient(uuid, uuid) TO lw_worker;

GRANT SELECT ON legal_hold, purge, purge_record TO lw_app, lw_backup;
GRANT INSERT (clinic_id, id, patient_id, reason, placed_by_id, placed_at), UPDATE (released_by_id, released_at) ON legal_hold TO lw_app;
-- One that is put in confirmed has nobody who confirmed it, and is refused.
GRANT INSERT (clinic_id, id, reason, status, asked_by_id, asked_at), UPDATE (status, confirmed_by_id, confirmed_at, withdrawn_by_id, withdrawn_at) ON purge TO lw_app;
GRANT INSERT (clinic_id, purge_id, patient_id, last_entry_on, keep_until) ON purge_record TO lw_app;
GRANT SELECT ON purge, purge_record TO lw_directory;
-- Locking a row asks for the right to change it.
GRANT UPDATE (version) ON patient TO lw_purge;
GRANT SELECT ON clinic, membership TO lw_purge;
GRANT SELECT, UPDATE (status, done_at) ON purge TO lw_purge;
GRANT SELECT, UPDATE (outcome, skipped_because, settled_at, last_entry_on, keep_until, counts) ON purge_record TO lw_purge;
GRANT SELECT, DELETE ON idempotency_record TO lw_purge;
GRANT SELECT, UPDATE (report, file_name) ON import_batch TO lw_purge;
