-- A link says how it was handed over and why it ended; the outbox knows reminders; staff on duty learn of emergencies.

ALTER TABLE intake ADD COLUMN returned_at timestamptz(3);

ALTER TABLE intake_link ADD COLUMN ended_because text, ADD COLUMN way text NOT NULL DEFAULT 'shown';
UPDATE intake_link SET ended_because = 'revoked' WHERE revoked_at IS NOT NULL;
ALTER TABLE intake_link ADD CONSTRAINT intake_link_way_check CHECK (way IN ('shown', 'email', 'hand-over'));
ALTER TABLE intake_link ADD CONSTRAINT intake_link_ended_because_check CHECK (ended_because IS NULL OR (ended_because IN ('replaced', 'revoked') AND revoked_at IS NOT NULL));

ALTER TABLE clinic ADD COLUMN intake_reminder_hours integer NOT NULL DEFAULT 24;
ALTER TABLE clinic ADD CONSTRAINT clinic_intake_reminder_hours_check CHECK (intake_reminder_hours BETWEEN 0 AND 168);

ALTER TABLE outbox_message ADD COLUMN appointment_id uuid;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_clinic_id_appointment_id_fkey FOREIGN KEY (clinic_id, appointment_id)
  REFERENCES appointment (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
  CHECK (kind IN ('invitation', 'intake-link', 'intake-again', 'intake-reminder', 'intake-alert', 'referral-letter'));
-- One reminder per visit, whoever writes it and however often.
CREATE UNIQUE INDEX outbox_message_clinic_id_kind_appointment_id_key ON outbox_message (clinic_id, kind, appointment_id);
CREATE INDEX outbox_message_clinic_id_created_at_idx ON outbox_message (clinic_id, created_at);

-- Lookups by secret -------------------------------------------------------------------------------
DROP FUNCTION intake_link_by_token(bytea);
CREATE FUNCTION intake_link_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, link_id uuid, intake_id uuid, intake_status text,
  intake_language text, way text, expires_at timestamptz, revoked_at timestamptz, ended_because text, check_tries_left int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.clinic_id, l.id, l.intake_id, i.status, i.language, l.way, l.expires_at, l.revoked_at, l.ended_because, l.check_tries_left
  FROM intake_link l JOIN intake i ON i.clinic_id = l.clinic_id AND i.id = l.intake_id WHERE l.token_hash = p_hash
$$;

DROP FUNCTION intake_access_by_token(bytea);
CREATE FUNCTION intake_access_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, access_id uuid, link_id uuid, intake_id uuid, intake_status text,
  intake_language text, way text, access_expires_at timestamptz, access_revoked_at timestamptz, link_expires_at timestamptz, link_revoked_at timestamptz,
  link_ended_because text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id, l.id, l.intake_id, i.status, i.language, l.way, a.expires_at, a.revoked_at, l.expires_at, l.revoked_at, l.ended_because
  FROM intake_access a JOIN intake_link l ON l.clinic_id = a.clinic_id AND l.id = a.link_id
    JOIN intake i ON i.clinic_id = l.clinic_id AND i.id = l.intake_id WHERE a.token_hash = p_hash
$$;

-- Reminders ---------------------------------------------------------------------------------------
-- Visits that are near while an intake is still with the patient, and nobody was reminded or told yet. Ids only; asked
-- before a clinic is known. An hour of grace after the request: its own mail has just gone out.
CREATE FUNCTION intake_reminders_due(p_limit int) RETURNS TABLE (clinic_id uuid, appointment_id uuid, intake_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id, i.id FROM appointment a JOIN clinic c ON c.id = a.clinic_id
  JOIN LATERAL (SELECT o.id FROM intake o WHERE o.clinic_id = a.clinic_id AND o.patient_id = a.patient_id
    AND o.status IN ('requested', 'opened', 'in-progress') AND o.created_at < now() - interval '1 hour' ORDER BY o.created_at DESC, o.id DESC LIMIT 1) i ON true
  WHERE a.status = 'booked' AND a.starts_at > now() AND a.starts_at <= now() + make_interval(hours => c.intake_reminder_hours)
    AND NOT EXISTS (SELECT FROM outbox_message m WHERE m.clinic_id = a.clinic_id AND m.kind = 'intake-reminder' AND m.appointment_id = a.id)
    AND NOT EXISTS (SELECT FROM task t WHERE t.clinic_id = a.clinic_id AND t.cause_key = 'intake-missing:' || i.id)
  ORDER BY a.clinic_id, a.starts_at, a.id LIMIT least(p_limit, 500)
$$;

-- Alerts ------------------------------------------------------------------------------------------
-- An answer that must not wait makes a task; the task makes one mail for each practitioner with visits today, or for all
-- of them on a day without visits, or for the owners where nobody practises. A task is made once per intake and level, and
-- a second one while mails of the first are young adds nothing.
CREATE FUNCTION inform_staff_on_duty() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO outbox_message (clinic_id, id, kind, recipient, intake_id)
  WITH staff AS (
    SELECT account.email,
      CASE WHEN member.role NOT IN ('physiotherapist', 'massage_therapist') THEN 3
        WHEN EXISTS (SELECT FROM appointment visit JOIN clinic ON clinic.id = visit.clinic_id
          WHERE visit.clinic_id = NEW.clinic_id AND visit.practitioner_id = member.id AND visit.status IN ('booked', 'arrived')
            AND (visit.starts_at AT TIME ZONE clinic.time_zone)::date = (now() AT TIME ZONE clinic.time_zone)::date) THEN 1
        ELSE 2 END AS turn
    FROM membership member JOIN account ON account.id = member.account_id
    WHERE member.clinic_id = NEW.clinic_id AND member.status = 'active' AND account.status = 'active'
      AND (member.role IN ('physiotherapist', 'massage_therapist', 'owner') OR member.is_owner))
  SELECT NEW.clinic_id, uuidv7(), 'intake-alert', staff.email, NEW.subject_id FROM staff
  WHERE staff.turn = (SELECT min(turn) FROM staff)
    AND NOT EXISTS (SELECT FROM outbox_message sent WHERE sent.clinic_id = NEW.clinic_id AND sent.kind = 'intake-alert'
      AND sent.intake_id = NEW.subject_id AND sent.recipient = staff.email AND sent.created_at > now() - interval '1 hour');
  RETURN NULL;
END $$;

-- An intake that is sent, accepted or withdrawn is no longer missing, whichever role did it.
CREATE FUNCTION intake_no_longer_missing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE task SET status = 'done', done_at = now(), version = version + 1
    WHERE clinic_id = NEW.clinic_id AND cause_key = 'intake-missing:' || NEW.id AND status <> 'done';
  RETURN NULL;
END $$;

GRANT SELECT ON appointment TO lw_directory;
GRANT UPDATE (status, done_at, version) ON task TO lw_directory;
GRANT INSERT ON outbox_message TO lw_directory, lw_worker;

ALTER FUNCTION intake_link_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION intake_access_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION intake_reminders_due(int) OWNER TO lw_directory;
ALTER FUNCTION inform_staff_on_duty() OWNER TO lw_directory;
ALTER FUNCTION intake_no_longer_missing() OWNER TO lw_directory;
REVOKE ALL ON FUNCTION intake_link_by_token(bytea), intake_access_by_token(bytea), intake_reminders_due(int), inform_staff_on_duty(), intake_no_longer_missing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION intake_link_by_token(bytea), intake_access_by_token(bytea) TO lw_link;
GRANT EXECUTE ON FUNCTION intake_reminders_due(int) TO lw_worker;

CREATE TRIGGER task_informs_staff AFTER INSERT ON task FOR EACH ROW WHEN (NEW.kind IN ('emergency-answer', 'stop-answer') AND NEW.subject_kind = 'intake')
  EXECUTE FUNCTION inform_staff_on_duty();
CREATE TRIGGER intake_ends_missing AFTER UPDATE OF status ON intake FOR EACH ROW
  WHEN (NEW.status IN ('submitted', 'accepted', 'withdrawn') AND OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION intake_no_longer_missing();
