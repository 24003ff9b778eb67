-- A note as one document, and the jobs a therapist waits for (reading, beginning, autosave) with everything they need in
-- one round trip. Functions that run outside a transaction set the clinic and write their audit row themselves.

CREATE FUNCTION iso_instant(p_at timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT to_char(p_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- Null for an unknown id and for another clinic's.
CREATE FUNCTION note_document(p_clinic uuid, p_id uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'id', s.id, 'patientId', s.patient_id, 'episodeId', s.episode_id, 'appointmentId', s.appointment_id, 'visitType', s.visit_type,
    'visitDate', s.visit_date, 'authorId', s.author_id, 'authorName', a.display_name, 'authorRole', a.role, 'status', s.status,
    'subjective', s.subjective, 'objective', s.objective, 'assessment', s.assessment, 'plan', s.plan,
    'notTreatedReason', s.not_treated_reason, 'screeningId', s.screening_id, 'planVersionId', s.plan_version_id,
    'coSignRequired', s.co_sign_required, 'startedAt', iso_instant(s.started_at), 'savedAt', iso_instant(s.saved_at),
    'signedAt', iso_instant(s.signed_at), 'signedByName', b.display_name, 'contentHash', encode(s.content_hash, 'hex'), 'version', s.version,
    'techniques', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'modalityId', t.modality_id, 'region', t.region, 'side', t.side,
        'pressure0To5', t.pressure0_to5, 'minutes', t.minutes, 'response', t.response, 'note', t.note, 'overrideId', t.override_id) ORDER BY t.position), '[]')
      FROM session_technique t WHERE t.clinic_id = p_clinic AND t.session_id = s.id),
    'findings', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'patientId', f.patient_id, 'episodeId', f.episode_id, 'sessionId', f.session_id,
        'kind', f.kind, 'region', f.region, 'side', f.side, 'data', f.data, 'authorId', f.author_id, 'authorName', m.display_name,
        'recordedAt', iso_instant(f.recorded_at), 'status', f.status, 'version', f.version, 'inSignedNote', s.status <> 'draft') ORDER BY f.id), '[]')
      FROM finding f JOIN membership m ON m.clinic_id = p_clinic AND m.id = f.author_id
      WHERE f.clinic_id = p_clinic AND f.session_id = s.id AND f.status = 'active'),
    'addenda', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'text', d.text, 'reason', d.reason, 'authorId', d.author_id,
        'authorName', m.display_name, 'createdAt', iso_instant(d.created_at), 'contentHash', encode(d.content_hash, 'hex')) ORDER BY d.created_at, d.id), '[]')
      FROM session_addendum d JOIN membership m ON m.clinic_id = p_clinic AND m.id = d.author_id
      WHERE d.clinic_id = p_clinic AND d.session_id = s.id))
  FROM session s
  JOIN membership a ON a.clinic_id = p_clinic AND a.id = s.author_id
  LEFT JOIN membership b ON b.clinic_id = p_clinic AND b.id = s.signed_by_id
  WHERE s.clinic_id = p_clinic AND s.id = p_id
$$;

CREATE FUNCTION read_note(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_id uuid) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_note json;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  v_note := note_document(p_clinic, p_id);
  IF v_note IS NOT NULL THEN
    PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'read', 'session', p_id::text, (v_note->>'patientId')::uuid, '{}', NULL);
  END IF;
  RETURN v_note;
END $$;

-- Beginning ---------------------------------------------------------------------------------------
-- Without p_subjective it first gives the answers of an accepted intake that no note has begun with yet: of every question
-- the one given last. The note comes with the task that reminds of signing it.
CREATE FUNCTION begin_note(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_id uuid, p_task uuid, p_patient uuid, p_episode uuid,
  p_appointment uuid, p_visit_type text, p_visit_date date, p_co_sign boolean, p_not_treated_reason text, p_subjective text, p_sent text[],
  p_now timestamptz) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_id uuid;
  v_accepted timestamptz;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  IF NOT EXISTS (SELECT FROM patient WHERE clinic_id = p_clinic AND id = p_patient) THEN RETURN '{"outcome":"unknown-patient"}'; END IF;
  IF p_episode IS NOT NULL AND NOT EXISTS (SELECT FROM episode WHERE clinic_id = p_clinic AND id = p_episode AND patient_id = p_patient) THEN
    RETURN '{"outcome":"unknown-link","link":"episodeId"}';
  END IF;
  IF p_appointment IS NOT NULL THEN
    PERFORM FROM appointment WHERE clinic_id = p_clinic AND id = p_appointment AND patient_id = p_patient FOR UPDATE;
    IF NOT FOUND THEN RETURN '{"outcome":"unknown-link","link":"appointmentId"}'; END IF;
    SELECT id INTO v_id FROM session WHERE clinic_id = p_clinic AND patient_id = p_patient AND appointment_id = p_appointment AND status <> 'void' LIMIT 1;
    IF FOUND THEN RETURN json_build_object('outcome', 'second-note', 'note', note_document(p_clinic, v_id)); END IF;
  END IF;
  IF p_subjective IS NULL AND p_visit_type <> 'not-treated' THEN
    SELECT id, accepted_at INTO v_id, v_accepted FROM intake
      WHERE clinic_id = p_clinic AND patient_id = p_patient AND status = 'accepted' AND accepted_at IS NOT NULL ORDER BY accepted_at DESC LIMIT 1;
    IF FOUND AND NOT EXISTS (SELECT FROM session WHERE clinic_id = p_clinic AND patient_id = p_patient AND status <> 'void'
        AND visit_type <> 'not-treated' AND started_at >= v_accepted) THEN
      RETURN json_build_object('outcome', 'intake-first', 'answers', (SELECT coalesce(json_object_agg(last.item_id, last.value), '{}') FROM (
        SELECT DISTINCT ON (item_id) item_id, value FROM intake_answer WHERE clinic_id = p_clinic AND intake_id = v_id
        ORDER BY item_id, answered_at DESC, seq DESC) last));
    END IF;
  END IF;
  INSERT INTO session (clinic_id, id, patient_id, episode_id, appointment_id, visit_type, visit_date, author_id, co_sign_required, not_treated_reason,
    subjective, started_at, saved_at)
  VALUES (p_clinic, p_id, p_patient, p_episode, p_appointment, p_visit_type, p_visit_date, p_actor, p_co_sign, p_not_treated_reason,
    coalesce(p_subjective, ''), p_now, p_now);
  INSERT INTO task (clinic_id, id, kind, patient_id, subject_kind, subject_id, cause_key, owner_id, due_on, created_at)
  VALUES (p_clinic, p_task, 'unsigned-note', p_patient, 'session', p_id, 'unsigned-note:' || p_id, p_actor, p_visit_date + 1, p_now);
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'create', 'session', p_id::text, p_patient, p_sent, NULL);
  RETURN json_build_object('outcome', 'begun', 'note', note_document(p_clinic, p_id));
END $$;

-- Autosave ----------------------------------------------------------------------------------------
CREATE FUNCTION common_prefix_length(p_one text, p_other text) RETURNS int LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  v_low int := 0;
  v_high int := least(length(p_one), length(p_other));
  v_middle int;
BEGIN
  WHILE v_low < v_high LOOP
    v_middle := (v_low + v_high + 1) / 2;
    IF left(p_one, v_middle) = left(p_other, v_middle) THEN v_low := v_middle; ELSE v_high := v_middle - 1; END IF;
  END LOOP;
  RETURN v_low;
END $$;

-- A save that takes away more than 40 % of a section of at least 20 characters: deleted, or written over.
CREATE FUNCTION takes_words_away(p_before text, p_after text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  v_head int;
  v_tail int;
BEGIN
  IF length(p_before) < 20 OR p_before = p_after OR starts_with(p_after, p_before) THEN RETURN false; END IF;
  v_head := common_prefix_length(p_before, p_after);
  v_tail := least(common_prefix_length(reverse(p_before), reverse(p_after)), least(length(p_before), length(p_after)) - v_head);
  RETURN (length(p_before) - v_head - v_tail) > 0.4 * length(p_before);
END $$;

-- p_change holds the fields that were sent. What the save replaces is kept when it stood for a minute, comes from another
-- hand, or loses words: typing alone makes no history.
CREATE FUNCTION save_note(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_any_draft boolean, p_id uuid, p_version int,
  p_change jsonb, p_revision uuid, p_now timestamptz) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_old session%ROWTYPE;
  v_new session%ROWTYPE;
  v_last record;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  SELECT * INTO v_old FROM session WHERE clinic_id = p_clinic AND id = p_id FOR UPDATE;
  IF NOT FOUND THEN RETURN '{"outcome":"unknown"}'; END IF;
  IF v_old.status <> 'draft' THEN RETURN json_build_object('outcome', v_old.status); END IF;
  IF NOT p_any_draft AND v_old.author_id <> p_actor THEN RETURN '{"outcome":"not-allowed"}'; END IF;
  IF v_old.version <> p_version THEN RETURN json_build_object('outcome', 'stale', 'note', note_document(p_clinic, p_id)); END IF;
  v_new := v_old;
  v_new.subjective := coalesce(p_change->>'subjective', v_old.subjective);
  v_new.objective := coalesce(p_change->>'objective', v_old.objective);
  v_new.assessment := coalesce(p_change->>'assessment', v_old.assessment);
  v_new.plan := coalesce(p_change->>'plan', v_old.plan);
  v_new.visit_type := coalesce(p_change->>'visitType', v_old.visit_type);
  v_new.visit_date := coalesce((p_change->>'visitDate')::date, v_old.visit_date);
  IF p_change ? 'episodeId' THEN v_new.episode_id := (p_change->>'episodeId')::uuid; END IF;
  IF p_change ? 'notTreatedReason' THEN v_new.not_treated_reason := p_change->>'notTreatedReason'; END IF;
  IF v_new.episode_id IS DISTINCT FROM v_old.episode_id AND v_new.episode_id IS NOT NULL
     AND NOT EXISTS (SELECT FROM episode WHERE clinic_id = p_clinic AND id = v_new.episode_id AND patient_id = v_old.patient_id) THEN
    RETURN '{"outcome":"unknown-link","link":"episodeId"}';
  END IF;
  IF (v_old.subjective, v_old.objective, v_old.assessment, v_old.plan) <> (v_new.subjective, v_new.objective, v_new.assessment, v_new.plan)
     AND v_old.subjective || v_old.objective || v_old.assessment || v_old.plan <> '' THEN
    SELECT r.number, r.saved_by_id, r.saved_at INTO v_last FROM session_revision r
      WHERE r.clinic_id = p_clinic AND r.session_id = p_id ORDER BY r.number DESC LIMIT 1;
    IF coalesce(v_last.saved_by_id, v_old.author_id) <> p_actor OR p_now - coalesce(v_last.saved_at, v_old.started_at) > interval '60 seconds'
       OR takes_words_away(v_old.subjective, v_new.subjective) OR takes_words_away(v_old.objective, v_new.objective)
       OR takes_words_away(v_old.assessment, v_new.assessment) OR takes_words_away(v_old.plan, v_new.plan) THEN
      INSERT INTO session_revision (clinic_id, id, session_id, number, content, saved_by_id, saved_at)
      VALUES (p_clinic, p_revision, p_id, coalesce(v_last.number, 0) + 1, jsonb_build_object('subjective', v_old.subjective, 'objective', v_old.objective,
        'assessment', v_old.assessment, 'plan', v_old.plan), p_actor, p_now);
    END IF;
  END IF;
  UPDATE session SET subjective = v_new.subjective, objective = v_new.objective, assessment = v_new.assessment, plan = v_new.plan,
    visit_type = v_new.visit_type, visit_date = v_new.visit_date, episode_id = v_new.episode_id, not_treated_reason = v_new.not_treated_reason,
    saved_at = p_now, version = version + 1
  WHERE clinic_id = p_clinic AND id = p_id;
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'update', 'session', p_id::text, v_old.patient_id,
    ARRAY(SELECT jsonb_object_keys(p_change)), NULL);
  RETURN json_build_object('outcome', 'saved', 'note', note_document(p_clinic, p_id));
END $$;

DO $$
DECLARE
  f text;
BEGIN
  FOREACH f IN ARRAY ARRAY['iso_instant(timestamptz)', 'note_document(uuid, uuid)', 'read_note(uuid, uuid, text, text, uuid)',
    'begin_note(uuid, uuid, text, text, uuid, uuid, uuid, uuid, uuid, text, date, boolean, text, text, text[], timestamptz)', 'common_prefix_length(text, text)',
    'takes_words_away(text, text)', 'save_note(uuid, uuid, text, text, boolean, uuid, int, jsonb, uuid, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO lw_app', f);
  END LOOP;
END $$;
