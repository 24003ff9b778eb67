-- Mails that are handed over once, reminders that people can stop, and what is thrown away when.

-- Handing over ------------------------------------------------------------------------------------
-- 'sending': the server has the whole mail but the last dot, and what it answers is not known yet. 'unsure': it never
-- will be, and a person decides. Whoever sends holds a claim; nobody else may say how it went.
ALTER TABLE outbox_message ADD COLUMN claim_id uuid;
-- Counts the times that a person had it sent again; each has a Message-ID of its own.
ALTER TABLE outbox_message ADD COLUMN edition integer NOT NULL DEFAULT 1;
-- What a reminder is for. One mail each, whoever writes it and however often.
ALTER TABLE outbox_message ADD COLUMN cause text;
ALTER TABLE outbox_message ADD COLUMN unsubscribe_hash bytea;
CREATE UNIQUE INDEX outbox_message_clinic_id_cause_key ON outbox_message (clinic_id, cause);
CREATE INDEX outbox_message_unsubscribe_hash_idx ON outbox_message (unsubscribe_hash);
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_status_check;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_status_check CHECK (status IN ('pending', 'sending', 'sent', 'unsure', 'failed'));
-- Visits that are moved are reminded of again: their mails are told apart by their cause.
DROP INDEX outbox_message_clinic_id_kind_appointment_id_key;
CREATE UNIQUE INDEX outbox_message_one_per_appointment ON outbox_message (clinic_id, kind, appointment_id) WHERE appointment_id IS NOT NULL AND cause IS NULL;
ALTER TABLE account_mail ADD COLUMN claim_id uuid;
ALTER TABLE account_mail DROP CONSTRAINT account_mail_status_check;
ALTER TABLE account_mail ADD CONSTRAINT account_mail_status_check CHECK (status IN ('pending', 'sending', 'sent', 'failed'));

-- What waits, and what was being handed over when its worker died. Alerts first.
DROP FUNCTION pending_outbox(int);
CREATE FUNCTION pending_outbox(p_limit int) RETURNS TABLE (clinic_id uuid, message_id uuid, status text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.clinic_id, o.id, o.status FROM outbox_message o WHERE o.status IN ('pending', 'sending') AND o.next_attempt_at <= now()
  ORDER BY (o.kind = 'intake-alert') DESC, o.next_attempt_at, o.id LIMIT least(p_limit, 100)
$$;

-- A mail that nobody got is work for somebody: the inbox learns what it is about, beside all it knows by now.
DO $$
DECLARE
  known text;
BEGIN
  SELECT string_agg(quote_literal(m[1]), ', ') INTO known FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') AS m
    WHERE c.conname = 'task_subject_kind_check' AND c.conrelid = 'task'::regclass;
  EXECUTE format('ALTER TABLE task DROP CONSTRAINT task_subject_kind_check, ADD CONSTRAINT task_subject_kind_check CHECK (subject_kind IN (%s, %L))', known, 'message');
END $$;

-- Settings ----------------------------------------------------------------------------------------
ALTER TABLE clinic
  ADD COLUMN visit_reminder_hours integer NOT NULL DEFAULT 24,
  ADD COLUMN exercise_reminder_day integer NOT NULL DEFAULT 1,
  ADD COLUMN quiet_from_hour integer NOT NULL DEFAULT 21,
  ADD COLUMN quiet_until_hour integer NOT NULL DEFAULT 8,
  ADD COLUMN mail_retention_days integer NOT NULL DEFAULT 365,
  ADD COLUMN link_retention_days integer NOT NULL DEFAULT 90,
  ADD COLUMN record_retention_years integer NOT NULL DEFAULT 10;
ALTER TABLE clinic
  ADD CONSTRAINT clinic_visit_reminder_hours_check CHECK (visit_reminder_hours BETWEEN 0 AND 168),
  ADD CONSTRAINT clinic_exercise_reminder_day_check CHECK (exercise_reminder_day BETWEEN 0 AND 7),
  ADD CONSTRAINT clinic_quiet_from_hour_check CHECK (quiet_from_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT clinic_quiet_until_hour_check CHECK (quiet_until_hour BETWEEN 0 AND 23),
  ADD CONSTRAINT clinic_mail_retention_days_check CHECK (mail_retention_days BETWEEN 30 AND 3650),
  ADD CONSTRAINT clinic_link_retention_days_check CHECK (link_retention_days BETWEEN 30 AND 3650),
  ADD CONSTRAINT clinic_record_retention_years_check CHECK (record_retention_years BETWEEN 1 AND 100);

-- Who wants which reminder ------------------------------------------------------------------------
-- Without a row a reminder is wanted. changed_by_id is empty where the person did it from a mail.
CREATE TABLE "mail_preference" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "wanted" BOOLEAN NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID,

    CONSTRAINT "mail_preference_pkey" PRIMARY KEY ("clinic_id","patient_id","kind")
);
ALTER TABLE "mail_preference" ADD CONSTRAINT "mail_preference_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mail_preference" ADD CONSTRAINT "mail_preference_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "mail_preference" ADD CONSTRAINT "mail_preference_clinic_id_changed_by_id_fkey" FOREIGN KEY ("clinic_id", "changed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE mail_preference ADD CONSTRAINT mail_preference_kind_check CHECK (kind IN ('intake-reminder', 'visit-reminder', 'outcome-request', 'exercise-reminder'));
ALTER TABLE mail_preference ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_preference FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON mail_preference
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE TRIGGER mail_preference_no_truncate BEFORE TRUNCATE ON mail_preference FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The reminder that a link at the foot of a mail belongs to. Asked before a clinic is known.
CREATE FUNCTION reminder_by_unsubscribe_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, clinic_name text, message_id uuid, kind text, language text, wanted boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.clinic_id, c.name, o.id, o.kind, p.language, coalesce(m.wanted, true)
  FROM outbox_message o JOIN clinic c ON c.id = o.clinic_id
    LEFT JOIN intake i ON i.clinic_id = o.clinic_id AND i.id = o.intake_id
    LEFT JOIN appointment a ON a.clinic_id = o.clinic_id AND a.id = o.appointment_id
    LEFT JOIN plan l ON l.clinic_id = o.clinic_id AND l.id = o.plan_id
    JOIN patient p ON p.clinic_id = o.clinic_id AND p.id = coalesce(i.patient_id, a.patient_id, l.patient_id)
    LEFT JOIN mail_preference m ON m.clinic_id = o.clinic_id AND m.patient_id = p.id AND m.kind = o.kind
  WHERE o.unsubscribe_hash = p_hash
$$;

-- Says for the person of that mail whether such reminders are wanted. The patient's role names no person itself. Answers whose it is.
CREATE FUNCTION want_reminder(p_hash bytea, p_wanted boolean, p_now timestamptz) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_kind text;
  v_patient uuid;
BEGIN
  SELECT o.kind, coalesce(i.patient_id, a.patient_id, l.patient_id) INTO v_kind, v_patient
  FROM outbox_message o
    LEFT JOIN intake i ON i.clinic_id = o.clinic_id AND i.id = o.intake_id
    LEFT JOIN appointment a ON a.clinic_id = o.clinic_id AND a.id = o.appointment_id
    LEFT JOIN plan l ON l.clinic_id = o.clinic_id AND l.id = o.plan_id
  WHERE o.clinic_id = current_clinic() AND o.unsubscribe_hash = p_hash;
  IF v_patient IS NULL THEN RETURN NULL; END IF;
  INSERT INTO mail_preference AS known (clinic_id, patient_id, kind, wanted, changed_at) VALUES (current_clinic(), v_patient, v_kind, p_wanted, p_now)
  ON CONFLICT (clinic_id, patient_id, kind) DO UPDATE SET wanted = excluded.wanted, changed_at = excluded.changed_at, changed_by_id = NULL WHERE known.wanted <> excluded.wanted;
  RETURN v_patient;
END $$;

-- Reminders that are due --------------------------------------------------------------------------
-- Visits booked before the time of their reminder came; one that was moved is reminded of at its new time. Ids only.
CREATE FUNCTION visit_reminders_due(p_limit int) RETURNS TABLE (clinic_id uuid, appointment_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id FROM appointment a JOIN clinic c ON c.id = a.clinic_id
  JOIN patient p ON p.clinic_id = a.clinic_id AND p.id = a.patient_id
  WHERE c.visit_reminder_hours > 0 AND a.status = 'booked' AND a.starts_at > now() AND a.starts_at <= now() + make_interval(hours => c.visit_reminder_hours)
    AND a.created_at <= a.starts_at - make_interval(hours => c.visit_reminder_hours)
    AND p.status = 'active' AND p.email IS NOT NULL
    AND NOT EXISTS (SELECT FROM outbox_message m WHERE m.clinic_id = a.clinic_id AND m.cause = 'visit:' || a.id || ':' || floor(extract(epoch FROM a.starts_at))::bigint)
    AND NOT EXISTS (SELECT FROM mail_preference w WHERE w.clinic_id = a.clinic_id AND w.patient_id = a.patient_id AND w.kind = 'visit-reminder' AND NOT w.wanted)
  ORDER BY a.clinic_id, a.starts_at, a.id LIMIT least(p_limit, 500)
$$;

-- Once a week, on the clinic's day, to people with exercises in a plan that is active and a page of it that still opens.
CREATE FUNCTION exercise_reminders_due(p_limit int) RETURNS TABLE (clinic_id uuid, plan_id uuid, week text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.clinic_id, l.id, due.week FROM plan l JOIN clinic c ON c.id = l.clinic_id
  JOIN patient p ON p.clinic_id = l.clinic_id AND p.id = l.patient_id
  CROSS JOIN LATERAL (SELECT to_char(now() AT TIME ZONE c.time_zone, 'IYYY-IW') AS week) due
  WHERE c.exercise_reminder_day = extract(isodow FROM now() AT TIME ZONE c.time_zone)::int
    AND l.status = 'active' AND l.activated_at <= now() - interval '2 days' AND p.status = 'active' AND p.email IS NOT NULL
    AND EXISTS (SELECT FROM plan_exercise e WHERE e.clinic_id = l.clinic_id AND e.plan_id = l.id)
    AND EXISTS (SELECT FROM care_link k WHERE k.clinic_id = l.clinic_id AND k.plan_id = l.id AND k.revoked_at IS NULL
      AND (k.expires_at > now() OR EXISTS (SELECT FROM care_access x WHERE x.clinic_id = k.clinic_id AND x.link_id = k.id AND x.revoked_at IS NULL AND x.expires_at > now())))
    AND NOT EXISTS (SELECT FROM outbox_message m WHERE m.clinic_id = l.clinic_id AND m.cause = 'exercises:' || l.id || ':' || due.week)
    AND NOT EXISTS (SELECT FROM mail_preference w WHERE w.clinic_id = l.clinic_id AND w.patient_id = l.patient_id AND w.kind = 'exercise-reminder' AND NOT w.wanted)
  ORDER BY l.clinic_id, l.id LIMIT least(p_limit, 500)
$$;

-- Throwing away -----------------------------------------------------------------------------------
-- Every clinic, so that the worker can go through them one at a time.
CREATE FUNCTION clinics_to_tidy() RETURNS TABLE (clinic_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT id FROM clinic ORDER BY id $$;

-- When something was last written down about each patient, and until when it must be kept: the clinic's years from then,
-- or from the eighteenth birthday where that is later.
CREATE FUNCTION records_past_retention(p_limit int) RETURNS TABLE (patient_id uuid, given_name text, family_name text, birth_date date, last_entry_on date, keep_until date)
  LANGUAGE sql STABLE AS $$
  SELECT p.id, p.given_name, p.family_name, p.birth_date, r.last_entry_on, r.keep_until
  FROM patient p JOIN clinic c ON c.id = p.clinic_id
  CROSS JOIN LATERAL (SELECT (greatest(p.created_at,
      (SELECT max(s.started_at) FROM session s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.id),
      (SELECT max(f.recorded_at) FROM fact f WHERE f.clinic_id = p.clinic_id AND f.patient_id = p.id),
      (SELECT max(a.starts_at) FROM appointment a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.id),
      (SELECT max(n.created_at) FROM intake n WHERE n.clinic_id = p.clinic_id AND n.patient_id = p.id),
      (SELECT max(l.created_at) FROM plan l WHERE l.clinic_id = p.clinic_id AND l.patient_id = p.id),
      (SELECT max(e.created_at) FROM referral e WHERE e.clinic_id = p.clinic_id AND e.patient_id = p.id)) AT TIME ZONE c.time_zone)::date AS last_entry_on) last
  CROSS JOIN LATERAL (SELECT last.last_entry_on,
      (greatest(last.last_entry_on, p.birth_date + interval '18 years') + make_interval(years => c.record_retention_years))::date AS keep_until) r
  WHERE p.clinic_id = current_clinic() AND r.keep_until < (now() AT TIME ZONE c.time_zone)::date
  ORDER BY r.keep_until, p.id LIMIT p_limit
$$;

GRANT SELECT ON plan_exercise, mail_preference TO lw_directory;
GRANT SELECT (clinic_id, id, status, email, language) ON patient TO lw_directory;
GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE mail_preference OWNER TO lw_owner;
ALTER FUNCTION want_reminder(bytea, boolean, timestamptz) OWNER TO lw_owner;
ALTER FUNCTION records_past_retention(int) OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION pending_outbox(int) OWNER TO lw_directory;
ALTER FUNCTION reminder_by_unsubscribe_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION visit_reminders_due(int) OWNER TO lw_directory;
ALTER FUNCTION exercise_reminders_due(int) OWNER TO lw_directory;
ALTER FUNCTION clinics_to_tidy() OWNER TO lw_directory;
REVOKE ALL ON FUNCTION pending_outbox(int), reminder_by_unsubscribe_token(bytea), want_reminder(bytea, boolean, timestamptz), visit_reminders_due(int), exercise_reminders_due(int),
  clinics_to_tidy(), records_past_retention(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pending_outbox(int), visit_reminders_due(int), exercise_reminders_due(int), clinics_to_tidy() TO lw_worker;
GRANT EXECUTE ON FUNCTION reminder_by_unsubscribe_token(bytea), want_reminder(bytea, boolean, timestamptz) TO lw_link;
GRANT EXECUTE ON FUNCTION records_past_retention(int) TO lw_app;

GRANT SELECT ON mail_preference TO lw_backup, lw_worker;
GRANT SELECT, INSERT, UPDATE ON mail_preference TO lw_app;
-- What is tidied away holds nothing clinical: secrets that no longer open anything, mails long sent, answers kept for retries.
GRANT SELECT ON intake_access, care_access TO lw_worker;
GRANT SELECT (clinic_id, actor_id, key, created_at) ON idempotency_record TO lw_worker;
GRANT DELETE ON intake_link, intake_access, care_link, care_access, idempotency_record, outbox_message, account_session, password_reset, account_mail, rate_limit TO lw_worker;
GRANT SELECT (id, expires_at, revoked_at, last_seen_at) ON account_session TO lw_worker;
GRANT SELECT (key, expire) ON rate_limit TO lw_worker;
