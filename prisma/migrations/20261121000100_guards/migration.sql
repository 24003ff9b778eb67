-- What Prisma's schema cannot say: roles, row-level security, immutability, audit chain, checks.
-- Prisma's diff does not see any of it, so tests/trust does.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Roles -------------------------------------------------------------------------------------------
-- Roles belong to the cluster, so a second database (or a shadow database) meets them again.
-- Passwords are set by whoever runs the server, never here.
DO $$
DECLARE
  spec text[];
BEGIN
  FOREACH spec SLICE 1 IN ARRAY ARRAY[
    ['lw_owner', 'NOLOGIN NOBYPASSRLS'],
    ['lw_directory', 'NOLOGIN BYPASSRLS'],
    ['lw_migrate', 'LOGIN BYPASSRLS'],
    ['lw_app', 'LOGIN NOBYPASSRLS'],
    ['lw_link', 'LOGIN NOBYPASSRLS'],
    ['lw_worker', 'LOGIN NOBYPASSRLS'],
    ['lw_backup', 'LOGIN BYPASSRLS']
  ] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = spec[1]) THEN
      EXECUTE format('CREATE ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE %s', spec[1], spec[2]);
    END IF;
  END LOOP;
END $$;

-- A query, a lock or a forgotten transaction ends on the server, whatever the client does.
ALTER ROLE lw_app SET statement_timeout = '5s';
ALTER ROLE lw_app SET lock_timeout = '3s';
ALTER ROLE lw_app SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE lw_link SET statement_timeout = '5s';
ALTER ROLE lw_link SET lock_timeout = '3s';
ALTER ROLE lw_link SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE lw_worker SET statement_timeout = '30s';
ALTER ROLE lw_worker SET lock_timeout = '5s';
ALTER ROLE lw_worker SET idle_in_transaction_session_timeout = '60s';

-- Tenancy -----------------------------------------------------------------------------------------
-- nullif: after a transaction that set it, the setting is '' and not null in that session.
CREATE FUNCTION current_clinic() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.clinic_id', true), '')::uuid $$;

DO $$
DECLARE
  t text;
BEGIN
  FOR t IN
    SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables i ON i.table_schema = c.table_schema AND i.table_name = c.table_name
    WHERE c.table_schema = 'public' AND c.column_name = 'clinic_id' AND i.table_type = 'BASE TABLE'
      AND c.table_name <> 'account_session'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
  END LOOP;
END $$;

ALTER TABLE clinic ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON clinic
  USING (id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- Search keys are compared byte by byte, so that ranges mean prefixes under any locale.
ALTER TABLE patient ALTER COLUMN sort_key TYPE text COLLATE "C";
ALTER TABLE patient_search_word ALTER COLUMN word TYPE text COLLATE "C", ALTER COLUMN sort_key TYPE text COLLATE "C";

-- Values ------------------------------------------------------------------------------------------
ALTER TABLE membership ADD CONSTRAINT membership_role_check CHECK (role IN ('owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'));
ALTER TABLE membership ADD CONSTRAINT membership_status_check CHECK (status IN ('active', 'deactivated'));
ALTER TABLE invitation ADD CONSTRAINT invitation_role_check CHECK (role IN ('owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'));
ALTER TABLE account ADD CONSTRAINT account_status_check CHECK (status IN ('active', 'disabled'));
ALTER TABLE account_mail ADD CONSTRAINT account_mail_kind_check CHECK (kind IN ('password-reset', 'password-changed'));
ALTER TABLE account_mail ADD CONSTRAINT account_mail_status_check CHECK (status IN ('pending', 'sent', 'failed'));
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check CHECK (actor_kind IN ('member', 'link', 'system', 'import'));
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check CHECK (kind IN ('invitation', 'intake-link', 'intake-alert', 'referral-letter'));
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_status_check CHECK (status IN ('pending', 'sent', 'failed'));
ALTER TABLE patient ADD CONSTRAINT patient_sex_at_birth_check CHECK (sex_at_birth IN ('female', 'male', 'intersex', 'prefer-not-to-say'));
ALTER TABLE patient ADD CONSTRAINT patient_status_check CHECK (status IN ('active', 'archived'));
ALTER TABLE patient ADD CONSTRAINT patient_provenance_check CHECK (provenance IN ('staff', 'patient', 'import'));
ALTER TABLE episode ADD CONSTRAINT episode_status_check CHECK (status IN ('open', 'closed'));
ALTER TABLE fact ADD CONSTRAINT fact_provenance_check CHECK (provenance IN ('patient', 'staff', 'clinician', 'import', 'derived'));
ALTER TABLE medicine ADD CONSTRAINT medicine_confidence_check CHECK (confidence IN ('high', 'low', 'none'));
ALTER TABLE medicine ADD CONSTRAINT medicine_status_check CHECK (status IN ('current', 'past', 'unknown', 'entered-in-error'));
ALTER TABLE medicine ADD CONSTRAINT medicine_provenance_check CHECK (provenance IN ('patient', 'staff', 'clinician', 'import'));
ALTER TABLE allergy ADD CONSTRAINT allergy_kind_check CHECK (kind IN ('medicine', 'topical', 'food', 'other', 'unknown'));
ALTER TABLE allergy ADD CONSTRAINT allergy_status_check CHECK (status IN ('active', 'inactive', 'entered-in-error'));
ALTER TABLE allergy ADD CONSTRAINT allergy_provenance_check CHECK (provenance IN ('patient', 'staff', 'clinician', 'import'));
ALTER TABLE health_event ADD CONSTRAINT health_event_kind_check CHECK (kind IN ('condition', 'procedure', 'injury', 'journey', 'pregnancy'));
ALTER TABLE health_event ADD CONSTRAINT health_event_status_check CHECK (status IN ('active', 'resolved', 'unknown'));
ALTER TABLE health_event ADD CONSTRAINT health_event_provenance_check CHECK (provenance IN ('patient', 'staff', 'clinician', 'import'));
ALTER TABLE intake ADD CONSTRAINT intake_status_check CHECK (status IN ('requested', 'opened', 'in-progress', 'submitted', 'accepted', 'withdrawn'));
ALTER TABLE intake ADD CONSTRAINT intake_respondent_relation_check CHECK (respondent_relation IN ('self', 'parent', 'carer', 'staff'));
ALTER TABLE intake ADD CONSTRAINT intake_highest_alert_check CHECK (highest_alert IN ('emergency', 'do-not-treat-refer'));
ALTER TABLE intake_answer ADD CONSTRAINT intake_answer_answered_by_check CHECK (answered_by IN ('self', 'parent', 'carer', 'staff'));
ALTER TABLE consent ADD CONSTRAINT consent_relation_check CHECK (relation IN ('self', 'parent', 'carer', 'staff'));
ALTER TABLE consent ADD CONSTRAINT consent_signature_kind_check CHECK (signature_kind IN ('drawn', 'typed'));
ALTER TABLE screening ADD CONSTRAINT screening_performer_role_check CHECK (performer_role IN ('massage-therapist', 'physiotherapist'));
ALTER TABLE screening ADD CONSTRAINT screening_cause_check CHECK (cause IN ('intake', 'facts', 'medicines', 'check-in', 'finding', 'clearance', 'override', 'import', 'by-hand', 'session'));
ALTER TABLE screening ADD CONSTRAINT screening_status_check CHECK (status IN ('proceed', 'modify', 'clearance-needed', 'do-not-treat-refer', 'emergency', 'not-screened'));
ALTER TABLE screening ADD CONSTRAINT screening_at_least_check CHECK (at_least IN ('proceed', 'modify', 'clearance-needed', 'do-not-treat-refer', 'emergency'));
ALTER TABLE clearance ADD CONSTRAINT clearance_status_check CHECK (status IN ('requested', 'granted', 'declined', 'lapsed', 'withdrawn'));
ALTER TABLE override ADD CONSTRAINT override_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE appointment ADD CONSTRAINT appointment_visit_type_check CHECK (visit_type IN ('massage-session', 'physio-initial', 'follow-up', 'review', 'discharge'));
ALTER TABLE appointment ADD CONSTRAINT appointment_status_check CHECK (status IN ('booked', 'arrived', 'done', 'cancelled', 'no-show'));
ALTER TABLE finding ADD CONSTRAINT finding_kind_check CHECK (kind IN ('palpation', 'trigger-point', 'range-of-motion', 'strength', 'neuro', 'special-test', 'girth', 'vital', 'gait-posture', 'note'));
ALTER TABLE finding ADD CONSTRAINT finding_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE finding ADD CONSTRAINT finding_status_check CHECK (status IN ('active', 'entered-in-error'));
ALTER TABLE session ADD CONSTRAINT session_visit_type_check CHECK (visit_type IN ('massage-session', 'physio-initial', 'follow-up', 'review', 'discharge', 'not-treated'));
ALTER TABLE session ADD CONSTRAINT session_status_check CHECK (status IN ('draft', 'signed', 'void'));
ALTER TABLE session_technique ADD CONSTRAINT session_technique_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE session_technique ADD CONSTRAINT session_technique_response_check CHECK (response IN ('better', 'same', 'worse'));
ALTER TABLE plan ADD CONSTRAINT plan_status_check CHECK (status IN ('draft', 'active', 'completed', 'stopped'));
ALTER TABLE plan_intervention ADD CONSTRAINT plan_intervention_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE plan_intervention ADD CONSTRAINT plan_intervention_performer_role_check CHECK (performer_role IN ('massage-therapist', 'physiotherapist', 'either', 'patient'));
ALTER TABLE protocol_move ADD CONSTRAINT protocol_move_kind_check CHECK (kind IN ('move', 'reinjury'));
ALTER TABLE outcome_score ADD CONSTRAINT outcome_score_provenance_check CHECK (provenance IN ('patient', 'clinician'));
ALTER TABLE contact ADD CONSTRAINT contact_status_check CHECK (status IN ('active', 'archived'));
ALTER TABLE referral ADD CONSTRAINT referral_direction_check CHECK (direction IN ('outbound', 'inbound'));
ALTER TABLE referral ADD CONSTRAINT referral_status_check CHECK (status IN ('draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on', 'closed', 'received', 'missing-information', 'triaged', 'booked', 'seen', 'reported'));
ALTER TABLE referral ADD CONSTRAINT referral_urgency_check CHECK (urgency IN ('now', 'same-day', 'within-days', 'routine'));
ALTER TABLE referral ADD CONSTRAINT referral_sent_by_check CHECK (sent_by IN ('email', 'printed', 'faxed', 'handed-over'));
ALTER TABLE task ADD CONSTRAINT task_kind_check CHECK (kind IN ('emergency-answer', 'stop-answer', 'intake-review', 'intake-missing', 'clearance-waiting', 'clearance-lapsing', 'unsigned-note', 'review-due', 'referral-overdue', 'referral-next-step', 'follow-up', 'plan-no-longer-fits', 'medicine-unclear'));
ALTER TABLE task ADD CONSTRAINT task_severity_check CHECK (severity IN ('emergency', 'do-not-treat-refer', 'clearance-needed', 'modify', 'none'));
ALTER TABLE task ADD CONSTRAINT task_subject_kind_check CHECK (subject_kind IN ('patient', 'intake', 'clearance', 'session', 'plan', 'referral', 'medicine', 'appointment'));
ALTER TABLE task ADD CONSTRAINT task_status_check CHECK (status IN ('open', 'snoozed', 'done'));
ALTER TABLE import_batch ADD CONSTRAINT import_batch_status_check CHECK (status IN ('done', 'nothing-new'));
ALTER TABLE imported_resource ADD CONSTRAINT imported_resource_outcome_check CHECK (outcome IN ('taken', 'skipped', 'duplicate'));

ALTER TABLE patient ADD CONSTRAINT patient_birth_date_possible CHECK (birth_date >= DATE '1900-01-01');
ALTER TABLE session_technique ADD CONSTRAINT session_technique_pressure_possible CHECK (pressure0_to5 BETWEEN 0 AND 5);
ALTER TABLE session_technique ADD CONSTRAINT session_technique_minutes_possible CHECK (minutes BETWEEN 0 AND 240);
ALTER TABLE clearance ADD CONSTRAINT clearance_pressure_possible CHECK (max_pressure BETWEEN 0 AND 5);
ALTER TABLE clearance ADD CONSTRAINT clearance_granted_is_bounded
  CHECK (status <> 'granted' OR (answered_by_name IS NOT NULL AND answered_on IS NOT NULL AND valid_until IS NOT NULL));
ALTER TABLE appointment ADD CONSTRAINT appointment_ends_after_start CHECK (ends_at > starts_at);
ALTER TABLE appointment ADD CONSTRAINT appointment_no_double_booking
  EXCLUDE USING gist (clinic_id WITH =, practitioner_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  WHERE (status IN ('booked', 'arrived', 'done'));
ALTER TABLE session ADD CONSTRAINT session_signed_is_complete
  CHECK (status <> 'signed' OR (signed_at IS NOT NULL AND signed_by_id IS NOT NULL AND content_hash IS NOT NULL));
ALTER TABLE referral ADD CONSTRAINT referral_open_until_closed CHECK (is_open = (status <> 'closed'));
ALTER TABLE referral ADD CONSTRAINT referral_closed_loop
  CHECK (status <> 'closed' OR (patient_told AND outcome IS NOT NULL AND (reply IS NOT NULL OR close_reason IS NOT NULL)));
ALTER TABLE referral ADD CONSTRAINT referral_status_fits_direction CHECK (
  (direction = 'outbound' AND status IN ('draft', 'sent', 'acknowledged', 'appointment', 'replied', 'acted-on', 'closed')) OR
  (direction = 'inbound' AND status IN ('received', 'missing-information', 'triaged', 'booked', 'seen', 'reported', 'closed')));
ALTER TABLE override ADD CONSTRAINT override_has_reason CHECK (length(btrim(reason)) >= 10);

-- One open intake link per token; a revoked or expired one stays as history.
ALTER TABLE intake_link ADD CONSTRAINT intake_link_tries_left_possible CHECK (check_tries_left BETWEEN 0 AND 5);

-- Immutability ------------------------------------------------------------------------------------
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['audit_event', 'fact', 'intake_answer', 'screening', 'check_in', 'override', 'consent_text',
    'session_revision', 'session_addendum', 'plan_version', 'protocol_move', 'referral_event', 'outcome_score'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_immutable', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- A consent can only be revoked, once.
CREATE FUNCTION consent_only_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
     OR to_jsonb(NEW) - 'revoked_at' <> to_jsonb(OLD) - 'revoked_at' THEN
    RAISE EXCEPTION 'a consent can only be revoked' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consent_only_revoked BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION consent_only_revoked();

-- Signed means signed: the note, and everything that hangs on it.
CREATE FUNCTION session_signed_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'draft' THEN
    RAISE EXCEPTION 'a signed session is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER session_signed_is_final BEFORE UPDATE OR DELETE ON session FOR EACH ROW EXECUTE FUNCTION session_signed_is_final();
CREATE TRIGGER session_no_truncate BEFORE TRUNCATE ON session FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- FOR SHARE on the parent: a late child cannot slip past a signature that is being written.
CREATE FUNCTION session_child_follows_parent() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  parent_status text;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.session_id IS NOT NULL THEN
    SELECT status INTO parent_status FROM session WHERE clinic_id = OLD.clinic_id AND id = OLD.session_id FOR SHARE;
    IF parent_status IS DISTINCT FROM 'draft' THEN
      RAISE EXCEPTION 'a signed session is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.session_id IS NOT NULL THEN
    SELECT status INTO parent_status FROM session WHERE clinic_id = NEW.clinic_id AND id = NEW.session_id FOR SHARE;
    IF parent_status IS DISTINCT FROM 'draft' THEN
      RAISE EXCEPTION 'a signed session is never changed' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER session_technique_follows_session BEFORE INSERT OR UPDATE OR DELETE ON session_technique
  FOR EACH ROW EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER finding_follows_session BEFORE INSERT OR UPDATE OR DELETE ON finding
  FOR EACH ROW EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER session_revision_follows_session BEFORE INSERT ON session_revision
  FOR EACH ROW EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER session_technique_no_truncate BEFORE TRUNCATE ON session_technique FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER finding_no_truncate BEFORE TRUNCATE ON finding FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Audit -------------------------------------------------------------------------------------------
-- One row, chained to the one before it by SHA-256. The head's row lock orders writers of one clinic.
-- Runs as the owner so that the app role can append but neither write nor reorder rows itself.
CREATE FUNCTION audit_digest(prev bytea, clinic uuid, seq bigint, at timestamptz, actor_kind text, actor_id uuid, actor_name text,
  request_id text, action text, entity text, entity_id text, patient uuid, fields text[], reason text) RETURNS bytea
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT sha256(prev || convert_to(jsonb_build_array(clinic, seq, extract(epoch FROM at)::numeric(20, 3), actor_kind, actor_id,
    actor_name, request_id, action, entity, entity_id, patient, to_jsonb(fields), reason)::text, 'UTF8')) $$;

CREATE FUNCTION append_audit(p_actor_kind text, p_actor_id uuid, p_actor_name text, p_request_id text, p_action text, p_entity text,
  p_entity_id text, p_patient_id uuid, p_fields text[], p_reason text) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_clinic uuid := current_clinic();
  v_seq bigint;
  v_prev bytea;
  v_hash bytea;
  v_at timestamptz;
BEGIN
  IF v_clinic IS NULL THEN RAISE EXCEPTION 'no clinic is set' USING ERRCODE = 'restrict_violation'; END IF;
  p_fields := coalesce(p_fields, '{}');
  INSERT INTO audit_head (clinic_id, seq, hash) VALUES (v_clinic, 0, decode('', 'hex')) ON CONFLICT (clinic_id) DO NOTHING;
  SELECT seq + 1, hash INTO v_seq, v_prev FROM audit_head WHERE clinic_id = v_clinic FOR UPDATE;
  v_at := date_trunc('milliseconds', clock_timestamp());
  v_hash := audit_digest(v_prev, v_clinic, v_seq, v_at, p_actor_kind, p_actor_id, p_actor_name, p_request_id, p_action, p_entity,
    p_entity_id, p_patient_id, p_fields, p_reason);
  INSERT INTO audit_event (clinic_id, seq, at, actor_kind, actor_id, actor_name, request_id, action, entity, entity_id, patient_id,
    fields, reason, prev_hash, hash)
  VALUES (v_clinic, v_seq, v_at, p_actor_kind, p_actor_id, p_actor_name, p_request_id, p_action, p_entity, p_entity_id, p_patient_id,
    p_fields, p_reason, v_prev, v_hash);
  UPDATE audit_head SET seq = v_seq, hash = v_hash WHERE clinic_id = v_clinic;
  RETURN v_seq;
END $$;

-- The first sequence number whose row is missing or does not fit the chain; null when the chain is whole.
CREATE FUNCTION audit_first_break() RETURNS bigint LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT e.*, lag(e.hash, 1, decode('', 'hex')) OVER (ORDER BY seq) AS expected_prev, row_number() OVER (ORDER BY seq) AS expected_seq
    FROM audit_event e WHERE clinic_id = current_clinic()
  ), broken AS (
    SELECT expected_seq AS seq FROM chain
    WHERE seq <> expected_seq OR prev_hash <> expected_prev
       OR hash <> audit_digest(prev_hash, clinic_id, seq, at, actor_kind, actor_id, actor_name, request_id, action, entity, entity_id, patient_id, fields, reason)
    UNION ALL
    SELECT h.seq FROM audit_head h WHERE h.clinic_id = current_clinic()
      AND NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.clinic_id = h.clinic_id AND e.seq = h.seq AND e.hash = h.hash) AND h.seq > 0
    UNION ALL
    -- Rows that fit the chain but that no head knows of were not written by append_audit().
    SELECT c.seq FROM chain c WHERE NOT EXISTS (SELECT 1 FROM audit_head h WHERE h.clinic_id = c.clinic_id AND h.seq >= c.seq)
  )
  SELECT min(seq) FROM broken
$$;

-- Lookups that happen before a clinic is known ------------------------------------------------------
-- Each answers for one secret or one account only; they run as lw_directory, which nobody can sign in as.
CREATE FUNCTION session_by_token(p_hash bytea) RETURNS TABLE (session_id uuid, account_id uuid, email text, display_name text,
  account_status text, clinic_id uuid, clinic_name text, time_zone text, membership_id uuid, member_name text, role text, is_owner boolean,
  membership_status text, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz, revoked_at timestamptz,
  reauthenticated_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT s.id, a.id, a.email, a.display_name, a.status, c.id, c.name, c.time_zone, m.id, m.display_name, m.role, m.is_owner, m.status,
    s.created_at, s.last_seen_at, s.expires_at, s.revoked_at, s.reauthenticated_at
  FROM account_session s
  JOIN account a ON a.id = s.account_id
  LEFT JOIN membership m ON m.account_id = a.id AND m.clinic_id = s.clinic_id
  LEFT JOIN clinic c ON c.id = m.clinic_id
  WHERE s.token_hash = p_hash
$$;

CREATE FUNCTION memberships_of(p_account_id uuid) RETURNS TABLE (clinic_id uuid, clinic_name text, membership_id uuid, role text,
  is_owner boolean, status text, display_name text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.name, m.id, m.role, m.is_owner, m.status, m.display_name
  FROM membership m JOIN clinic c ON c.id = m.clinic_id WHERE m.account_id = p_account_id ORDER BY c.name, c.id
$$;

CREATE FUNCTION invitation_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, clinic_name text, invitation_id uuid, email text, role text,
  display_name text, expires_at timestamptz, accepted_at timestamptz, revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT c.id, c.name, i.id, i.email, i.role, i.display_name, i.expires_at, i.accepted_at, i.revoked_at
  FROM invitation i JOIN clinic c ON c.id = i.clinic_id WHERE i.token_hash = p_hash
$$;

CREATE FUNCTION intake_link_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, link_id uuid, intake_id uuid, intake_status text,
  expires_at timestamptz, revoked_at timestamptz, check_tries_left int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.clinic_id, l.id, l.intake_id, i.status, l.expires_at, l.revoked_at, l.check_tries_left
  FROM intake_link l JOIN intake i ON i.clinic_id = l.clinic_id AND i.id = l.intake_id WHERE l.token_hash = p_hash
$$;

CREATE FUNCTION intake_access_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, access_id uuid, link_id uuid, intake_id uuid,
  access_expires_at timestamptz, access_revoked_at timestamptz, link_expires_at timestamptz, link_revoked_at timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id, l.id, l.intake_id, a.expires_at, a.revoked_at, l.expires_at, l.revoked_at
  FROM intake_access a JOIN intake_link l ON l.clinic_id = a.clinic_id AND l.id = a.link_id WHERE a.token_hash = p_hash
$$;

-- Which clinics have mail waiting; the worker then works inside one clinic at a time.
CREATE FUNCTION pending_outbox(p_limit int) RETURNS TABLE (clinic_id uuid, message_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT o.clinic_id, o.id FROM outbox_message o WHERE o.status = 'pending' AND o.next_attempt_at <= now()
  ORDER BY o.next_attempt_at, o.id LIMIT least(p_limit, 100)
$$;

-- Ownership and grants ----------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  r record;
BEGIN
  FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', r.tablename);
  END LOOP;
  FOR r IN SELECT p.oid::regprocedure AS f FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           LEFT JOIN pg_depend d ON d.objid = p.oid AND d.deptype = 'e'
           WHERE n.nspname = 'public' AND d.objid IS NULL LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', r.f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', r.f);
  END LOOP;
END $$;
ALTER FUNCTION session_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION memberships_of(uuid) OWNER TO lw_directory;
ALTER FUNCTION invitation_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION intake_link_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION intake_access_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION pending_outbox(int) OWNER TO lw_directory;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

GRANT USAGE ON SCHEMA public TO lw_directory, lw_app, lw_link, lw_worker, lw_backup, lw_migrate;
GRANT SELECT ON account_session, account, membership, clinic, invitation, intake_link, intake_access, intake, outbox_message TO lw_directory;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO lw_backup;
GRANT lw_owner TO lw_migrate;

-- The app: reads and adds; changes what is a draft or a state; deletes only rows that a draft replaces.
GRANT SELECT, INSERT, UPDATE ON clinic, membership, invitation, account, account_session, password_reset, second_factor, recovery_code,
  account_mail, idempotency_record, outbox_message, patient, episode, medicine, allergy, health_event, intake, intake_link, intake_access,
  consent, clearance, appointment, finding, session, session_technique, plan, plan_goal, plan_intervention, contact, referral, task,
  imported_resource, rate_limit TO lw_app;
GRANT SELECT, INSERT ON consent_text, security_event, patient_search_word, fact, intake_answer, screening, check_in, override,
  session_revision, session_addendum, plan_version, protocol_move, outcome_score, referral_event, import_batch TO lw_app;
GRANT UPDATE (report, status) ON import_batch TO lw_app;
GRANT SELECT ON audit_event, audit_head TO lw_app;
GRANT DELETE ON patient_search_word, session_technique, plan_goal, plan_intervention, rate_limit TO lw_app;
GRANT EXECUTE ON FUNCTION current_clinic(), append_audit(text, uuid, text, text, text, text, text, uuid, text[], text), audit_first_break(),
  audit_digest(bytea, uuid, bigint, timestamptz, text, uuid, text, text, text, text, text, uuid, text[], text),
  session_by_token(bytea), memberships_of(uuid), invitation_by_token(bytea) TO lw_app;

-- The patient's link: intake tables and nothing else.
GRANT SELECT ON clinic, consent_text, intake_link, intake_answer, intake, consent TO lw_link;
GRANT SELECT (clinic_id, id, given_name, family_name, preferred_name, birth_date, sex_at_birth, language, status) ON patient TO lw_link;
GRANT INSERT ON intake_access, intake_answer, consent, outbox_message TO lw_link;
GRANT SELECT ON intake_access TO lw_link;
GRANT UPDATE (check_tries_left) ON intake_link TO lw_link;
GRANT UPDATE (expires_at, revoked_at) ON intake_access TO lw_link;
GRANT UPDATE (status, language, opened_at, submitted_at, respondent_relation, respondent_name, highest_alert, version) ON intake TO lw_link;
GRANT SELECT, INSERT ON task TO lw_link;
GRANT SELECT, INSERT, UPDATE, DELETE ON rate_limit TO lw_link;
GRANT EXECUTE ON FUNCTION current_clinic(), append_audit(text, uuid, text, text, text, text, text, uuid, text[], text),
  intake_link_by_token(bytea), intake_access_by_token(bytea) TO lw_link;

-- The worker: outboxes, tokens made at sending time, tasks that time creates.
GRANT SELECT ON clinic, membership, account, intake, appointment, clearance, referral, contact, plan TO lw_worker;
GRANT SELECT (clinic_id, id, email, language, status) ON patient TO lw_worker;
GRANT SELECT, UPDATE ON outbox_message, account_mail, invitation TO lw_worker;
GRANT SELECT, INSERT, UPDATE ON intake_link, password_reset, task TO lw_worker;
GRANT UPDATE (status, version) ON clearance TO lw_worker;
GRANT EXECUTE ON FUNCTION current_clinic(), append_audit(text, uuid, text, text, text, text, text, uuid, text[], text), pending_outbox(int) TO lw_worker;
