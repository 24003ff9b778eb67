-- A note begun without naming its visit belongs to the visit its author has with the person on that day, the first that has no note:
-- the list of the day then says what comes next, and the signature ends the visit.
CREATE OR REPLACE FUNCTION begin_note(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_id uuid, p_task uuid, p_patient uuid, p_episode uuid,
  p_appointment uuid, p_visit_type text, p_visit_date date, p_co_sign boolean, p_not_treated_reason text, p_subjective text, p_sent text[],
  p_now timestamptz) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_id uuid;
  v_appointment uuid := p_appointment;
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
  IF p_appointment IS NULL THEN
    SELECT a.id INTO v_appointment FROM appointment a JOIN clinic c ON c.id = a.clinic_id
      WHERE a.clinic_id = p_clinic AND a.patient_id = p_patient AND a.practitioner_id = p_actor AND a.status IN ('booked', 'arrived', 'done')
        AND a.starts_at >= p_visit_date::timestamp AT TIME ZONE c.time_zone AND a.starts_at < (p_visit_date + 1)::timestamp AT TIME ZONE c.time_zone
        AND NOT EXISTS (SELECT FROM session s WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient AND s.appointment_id = a.id AND s.status <> 'void')
      ORDER BY a.starts_at LIMIT 1;
    PERFORM FROM appointment WHERE clinic_id = p_clinic AND id = v_appointment FOR UPDATE;
    -- Whoever waited for the lock finds the note that was begun meanwhile.
    IF EXISTS (SELECT FROM session WHERE clinic_id = p_clinic AND patient_id = p_patient AND appointment_id = v_appointment AND status <> 'void') THEN v_appointment := NULL; END IF;
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
  VALUES (p_clinic, p_id, p_patient, p_episode, v_appointment, p_visit_type, p_visit_date, p_actor, p_co_sign, p_not_treated_reason,
    coalesce(p_subjective, ''), p_now, p_now);
  INSERT INTO task (clinic_id, id, kind, patient_id, subject_kind, subject_id, cause_key, owner_id, due_on, created_at)
  VALUES (p_clinic, p_task, 'unsigned-note', p_patient, 'session', p_id, 'unsigned-note:' || p_id, p_actor, p_visit_date + 1, p_now);
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'create', 'session', p_id::text, p_patient, p_sent, NULL);
  RETURN json_build_object('outcome', 'begun', 'note', note_document(p_clinic, p_id));
END $$;
