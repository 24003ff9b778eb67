-- Consents say who revoked them and why; choices about sensitive areas are kept beside them; and an intake is submitted
-- with its consent, its tasks and its audit row in one round trip.

ALTER TABLE consent ADD COLUMN revoked_by_id uuid, ADD COLUMN revoked_reason text;
ALTER TABLE consent ADD CONSTRAINT consent_clinic_id_revoked_by_id_fkey FOREIGN KEY (clinic_id, revoked_by_id)
  REFERENCES membership (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE consent ADD CONSTRAINT consent_revoked_with_reason CHECK (
  CASE WHEN revoked_at IS NULL THEN revoked_reason IS NULL ELSE length(btrim(coalesce(revoked_reason, ''))) > 0 END);

CREATE OR REPLACE FUNCTION consent_only_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL
     OR to_jsonb(NEW) - ARRAY['revoked_at', 'revoked_by_id', 'revoked_reason'] <> to_jsonb(OLD) - ARRAY['revoked_at', 'revoked_by_id', 'revoked_reason'] THEN
    RAISE EXCEPTION 'a consent can only be revoked' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TABLE consent_choice (
  clinic_id uuid NOT NULL,
  id uuid NOT NULL,
  patient_id uuid NOT NULL,
  consent_id uuid,
  area text NOT NULL,
  choice text NOT NULL,
  decided_at timestamptz(3) NOT NULL,
  recorded_by_id uuid,
  note text,
  CONSTRAINT consent_choice_pkey PRIMARY KEY (clinic_id, id),
  CONSTRAINT consent_choice_clinic_id_fkey FOREIGN KEY (clinic_id) REFERENCES clinic (id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT consent_choice_clinic_id_patient_id_fkey FOREIGN KEY (clinic_id, patient_id) REFERENCES patient (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT consent_choice_clinic_id_consent_id_fkey FOREIGN KEY (clinic_id, consent_id) REFERENCES consent (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT consent_choice_clinic_id_recorded_by_id_fkey FOREIGN KEY (clinic_id, recorded_by_id) REFERENCES membership (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT,
  CONSTRAINT consent_choice_area_check CHECK (area IN ('groin', 'inner-thigh', 'gluteal')),
  CONSTRAINT consent_choice_choice_check CHECK (choice IN ('granted', 'refused', 'ask-each-time'))
);
CREATE INDEX consent_choice_clinic_id_patient_id_decided_at_idx ON consent_choice (clinic_id, patient_id, decided_at);
ALTER TABLE consent_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON consent_choice USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
CREATE TRIGGER consent_choice_immutable BEFORE UPDATE OR DELETE ON consent_choice FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consent_choice_no_truncate BEFORE TRUNCATE ON consent_choice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Submitting --------------------------------------------------------------------------------------
-- Everything the decision needs: of every question the answer given last. Null for an intake the clinic does not have.
CREATE FUNCTION intake_to_submit(p_clinic uuid, p_intake uuid) RETURNS json LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true);
  RETURN (SELECT json_build_object(
      'intake', json_build_object('id', i.id, 'status', i.status, 'language', i.language, 'version', i.version),
      'patient', json_build_object('id', p.id, 'birthDate', p.birth_date, 'sexAtBirth', p.sex_at_birth),
      'clinic', json_build_object('name', c.name, 'phone', c.phone, 'emergencyNumber', c.emergency_number, 'timeZone', c.time_zone),
      'answers', (SELECT coalesce(json_object_agg(last.item_id, last.value), '{}') FROM (
        SELECT DISTINCT ON (a.item_id) a.item_id, a.value FROM intake_answer a WHERE a.clinic_id = p_clinic AND a.intake_id = p_intake
        ORDER BY a.item_id, a.answered_at DESC, a.seq DESC) last))
    FROM intake i
    JOIN patient p ON p.clinic_id = p_clinic AND p.id = i.patient_id
    JOIN clinic c ON c.id = p_clinic
    WHERE i.clinic_id = p_clinic AND i.id = p_intake);
END $$;

-- Writes what was decided on version p_version; an answer that arrived since makes it 'changed', and then nothing is written.
-- p_tasks: [{id, kind, severity, causeKey}]; p_choices: [{id, area, choice}].
CREATE FUNCTION submit_intake(p_clinic uuid, p_access uuid, p_request text, p_intake uuid, p_version int, p_alert text, p_relation text,
  p_name text, p_consent jsonb, p_choices jsonb, p_tasks jsonb, p_now timestamptz) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  v_patient uuid;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_access::text, true);
  IF NOT EXISTS (SELECT FROM consent_text WHERE clinic_id = p_clinic AND id = (p_consent->>'textId')::uuid) THEN RETURN 'unknown-text'; END IF;
  UPDATE intake SET status = 'submitted', submitted_at = p_now, respondent_relation = p_relation, respondent_name = p_name,
    highest_alert = p_alert, version = version + 1
  WHERE clinic_id = p_clinic AND id = p_intake AND version = p_version AND status IN ('requested', 'opened', 'in-progress')
  RETURNING patient_id INTO v_patient;
  IF NOT FOUND THEN RETURN 'changed'; END IF;
  INSERT INTO consent (clinic_id, id, patient_id, intake_id, consent_text_id, signed_name, relation, signature_kind, signature_svg, signed_at)
  VALUES (p_clinic, (p_consent->>'id')::uuid, v_patient, p_intake, (p_consent->>'textId')::uuid, p_consent->>'signedName', p_relation,
    p_consent->>'signatureKind', p_consent->>'signatureSvg', p_now);
  INSERT INTO consent_choice (clinic_id, id, patient_id, consent_id, area, choice, decided_at)
  SELECT p_clinic, each.id, v_patient, (p_consent->>'id')::uuid, each.area, each.choice, p_now
  FROM jsonb_to_recordset(p_choices) AS each(id uuid, area text, choice text);
  INSERT INTO task (clinic_id, id, kind, severity, patient_id, subject_kind, subject_id, cause_key, created_at)
  SELECT p_clinic, each.id, each.kind, each.severity, v_patient, 'intake', p_intake, each."causeKey", p_now
  FROM jsonb_to_recordset(p_tasks) AS each(id uuid, kind text, severity text, "causeKey" text)
  ON CONFLICT (clinic_id, cause_key) DO NOTHING;
  PERFORM append_audit('link', p_access, 'patient link', p_request, 'submit', 'intake', p_intake::text, v_patient, '{consent}', NULL);
  RETURN 'submitted';
END $$;

GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  f text;
BEGIN
  ALTER TABLE consent_choice OWNER TO lw_owner;
  FOREACH f IN ARRAY ARRAY['intake_to_submit(uuid, uuid)',
    'submit_intake(uuid, uuid, text, uuid, int, text, text, text, jsonb, jsonb, jsonb, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lw_link', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lw_owner;

GRANT SELECT, INSERT ON consent_choice TO lw_app, lw_link;
GRANT SELECT ON consent_choice TO lw_backup;
