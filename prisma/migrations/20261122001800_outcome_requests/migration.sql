-- What a patient is asked before a visit, and corrections of what was entered.

CREATE TABLE "outcome_request" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "appointment_id" UUID,
    "measures" TEXT[],
    "due_on" DATE NOT NULL,
    "requested_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "outcome_request_pkey" PRIMARY KEY ("clinic_id","id")
);
-- One request per visit, whoever writes it and however often.
CREATE UNIQUE INDEX "outcome_request_clinic_id_appointment_id_key" ON "outcome_request"("clinic_id", "appointment_id");
CREATE INDEX "outcome_request_clinic_id_patient_id_created_at_idx" ON "outcome_request"("clinic_id", "patient_id", "created_at");
ALTER TABLE "outcome_request" ADD CONSTRAINT "outcome_request_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_request" ADD CONSTRAINT "outcome_request_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_request" ADD CONSTRAINT "outcome_request_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_request" ADD CONSTRAINT "outcome_request_clinic_id_appointment_id_fkey" FOREIGN KEY ("clinic_id", "appointment_id") REFERENCES "appointment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "outcome_request" ADD CONSTRAINT "outcome_request_clinic_id_requested_by_id_fkey" FOREIGN KEY ("clinic_id", "requested_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE outcome_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE outcome_request FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON outcome_request
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- Licensed instruments have no text here and are not asked.
ALTER TABLE outcome_request ADD CONSTRAINT outcome_request_measures_check CHECK (cardinality(measures) > 0 AND measures <@ ARRAY['nprs', 'psfs', 'groc', 'satisfaction']);
ALTER TABLE outcome_request ADD CONSTRAINT outcome_request_ends_once CHECK (answered_at IS NULL OR withdrawn_at IS NULL);

ALTER TABLE outcome_score ADD COLUMN request_id uuid, ADD COLUMN corrects_id uuid, ADD COLUMN correction_reason text;
ALTER TABLE outcome_score ADD CONSTRAINT outcome_score_clinic_id_request_id_fkey FOREIGN KEY (clinic_id, request_id)
  REFERENCES outcome_request (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE outcome_score ADD CONSTRAINT outcome_score_clinic_id_corrects_id_fkey FOREIGN KEY (clinic_id, corrects_id)
  REFERENCES outcome_score (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
-- A score is corrected once; the correction can be corrected in turn.
CREATE UNIQUE INDEX outcome_score_clinic_id_corrects_id_key ON outcome_score (clinic_id, corrects_id);
ALTER TABLE outcome_score ADD CONSTRAINT outcome_score_correction_has_reason
  CHECK ((corrects_id IS NULL OR length(btrim(coalesce(correction_reason, ''))) > 0) AND corrects_id IS DISTINCT FROM id);
-- One answer per request and measure, whatever happens.
CREATE UNIQUE INDEX outcome_score_one_per_request ON outcome_score (clinic_id, request_id, measure_id) WHERE request_id IS NOT NULL AND corrects_id IS NULL;

-- A correction stands for the same measure of the same person.
CREATE FUNCTION outcome_correction_fits() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A score or person that is not there at all is refused by its foreign key.
  PERFORM FROM outcome_score o JOIN patient p ON p.clinic_id = o.clinic_id AND p.id = NEW.patient_id
    WHERE o.clinic_id = NEW.clinic_id AND o.id = NEW.corrects_id AND (o.patient_id <> NEW.patient_id OR o.measure_id <> NEW.measure_id);
  IF FOUND THEN
    RAISE EXCEPTION 'a correction is of the same measure and person' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outcome_correction_fits BEFORE INSERT ON outcome_score FOR EACH ROW WHEN (NEW.corrects_id IS NOT NULL) EXECUTE FUNCTION outcome_correction_fits();

-- What counts now: corrected scores, and those taken back, are left out.
CREATE VIEW current_outcome_score WITH (security_invoker = true) AS
  SELECT s.clinic_id, s.id, s.patient_id, s.episode_id, s.measure_id, s.answers, s.score, s.taken_on, s.provenance, s.intake_id, s.request_id, s.recorded_by_id,
    s.recorded_at, s.corrects_id, s.correction_reason
  FROM outcome_score s
  WHERE NOT EXISTS (SELECT FROM outcome_score c WHERE c.clinic_id = s.clinic_id AND c.corrects_id = s.id)
    AND NOT (s.corrects_id IS NOT NULL AND s.answers = '{}'::jsonb);

-- The activities a person named at first, in their own words; a follow-up asks for the same ones.
CREATE FUNCTION outcome_activities(p_patient uuid, p_episode uuid) RETURNS text[]
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT array_agg(btrim(a.value->>'activity') ORDER BY a.at) FROM jsonb_array_elements((
    SELECT s.answers->'activities' FROM current_outcome_score s WHERE s.clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid
      AND s.patient_id = p_patient AND s.episode_id IS NOT DISTINCT FROM p_episode AND s.measure_id = 'psfs' AND s.score IS NOT NULL
    ORDER BY s.taken_on, s.id LIMIT 1)) WITH ORDINALITY AS a (value, at)
  WHERE jsonb_typeof(a.value->'ability0To10') = 'number'
$$;

-- A request is sent, answered or withdrawn, and nothing else about it changes.
CREATE FUNCTION outcome_request_only_ends() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['sent_at', 'answered_at', 'withdrawn_at'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.answered_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'a request can only be sent, answered or withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER outcome_request_only_ends BEFORE UPDATE OR DELETE ON outcome_request FOR EACH ROW EXECUTE FUNCTION outcome_request_only_ends();
CREATE TRIGGER outcome_request_no_truncate BEFORE TRUNCATE ON outcome_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The outbox and the inbox learn one word each, beside all they know by now.
ALTER TABLE outbox_message ADD COLUMN outcome_request_id uuid;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_clinic_id_outcome_request_id_fkey FOREIGN KEY (clinic_id, outcome_request_id)
  REFERENCES outcome_request (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE UNIQUE INDEX outbox_message_one_per_outcome_request ON outbox_message (clinic_id, outcome_request_id) WHERE outcome_request_id IS NOT NULL;
DO $$
DECLARE
  learned record;
  known text;
BEGIN
  FOR learned IN SELECT * FROM (VALUES ('outbox_message', 'outcome-request'), ('task', 'outcomes-missing')) AS l (t, word) LOOP
    SELECT string_agg(quote_literal(m[1]), ', ') INTO known
      FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') AS m
      WHERE c.conname = learned.t || '_kind_check' AND c.conrelid = learned.t::regclass;
    EXECUTE format('ALTER TABLE %1$I DROP CONSTRAINT %2$I, ADD CONSTRAINT %2$I CHECK (kind IN (%3$s, %4$L))', learned.t, learned.t || '_kind_check', known, learned.word);
  END LOOP;
END $$;

-- Visits that are near, of people who follow a plan and were not asked yet. An intake that is still with the patient asks
-- for pain and activities itself. Ids only; asked before a clinic is known.
CREATE FUNCTION outcome_requests_due(p_limit int) RETURNS TABLE (clinic_id uuid, appointment_id uuid, plan_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id, p.id FROM appointment a JOIN clinic c ON c.id = a.clinic_id
  JOIN LATERAL (SELECT o.id FROM plan o WHERE o.clinic_id = a.clinic_id AND o.patient_id = a.patient_id AND o.status = 'active'
    ORDER BY (o.episode_id IS NOT DISTINCT FROM a.episode_id) DESC, o.activated_at DESC LIMIT 1) p ON true
  WHERE a.status = 'booked' AND a.starts_at > now() AND a.starts_at <= now() + make_interval(hours => c.intake_reminder_hours)
    AND NOT EXISTS (SELECT FROM outcome_request r WHERE r.clinic_id = a.clinic_id AND r.appointment_id = a.id)
    AND NOT EXISTS (SELECT FROM intake i WHERE i.clinic_id = a.clinic_id AND i.patient_id = a.patient_id AND i.status IN ('requested', 'opened', 'in-progress'))
  ORDER BY a.clinic_id, a.starts_at, a.id LIMIT least(p_limit, 500)
$$;

-- The day of the visit has come and nobody answered: staff ask in the room.
CREATE FUNCTION outcome_requests_unanswered(p_limit int) RETURNS TABLE (clinic_id uuid, request_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.clinic_id, r.id FROM outcome_request r JOIN clinic c ON c.id = r.clinic_id
  WHERE r.answered_at IS NULL AND r.withdrawn_at IS NULL AND r.due_on <= (now() AT TIME ZONE c.time_zone)::date
    AND NOT EXISTS (SELECT FROM task t WHERE t.clinic_id = r.clinic_id AND t.cause_key = 'outcomes-missing:' || r.id)
  ORDER BY r.clinic_id, r.due_on, r.id LIMIT least(p_limit, 500)
$$;

-- Answered or withdrawn: nothing is missing any more, whichever role did it.
CREATE FUNCTION outcomes_no_longer_missing() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE task SET status = 'done', done_at = now(), version = version + 1
    WHERE clinic_id = NEW.clinic_id AND cause_key = 'outcomes-missing:' || NEW.id AND status <> 'done';
  RETURN NULL;
END $$;
CREATE TRIGGER outcome_request_ends_missing AFTER UPDATE ON outcome_request FOR EACH ROW
  WHEN ((NEW.answered_at IS NOT NULL OR NEW.withdrawn_at IS NOT NULL) AND OLD.answered_at IS NULL AND OLD.withdrawn_at IS NULL)
  EXECUTE FUNCTION outcomes_no_longer_missing();

-- The patient's page --------------------------------------------------------------------------------
-- What the person of the acting link is asked: the newest request that waits, of the link's own plan.
CREATE FUNCTION care_questions() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object('requestId', r.id, 'dueOn', r.due_on, 'measures', r.measures, 'activities', coalesce(to_jsonb(outcome_activities(r.patient_id, p.episode_id)), '[]'))
  FROM outcome_request r JOIN plan p ON p.clinic_id = r.clinic_id AND p.id = r.plan_id
  WHERE r.clinic_id = current_clinic() AND r.plan_id = care_plan_id() AND r.answered_at IS NULL AND r.withdrawn_at IS NULL
  ORDER BY r.created_at DESC, r.id DESC LIMIT 1
$$;

-- p_scores: [{id, measureId, answers, score}]. Answers the patient, or null where no such request was ever made to this plan. The first answer stands.
CREATE FUNCTION care_answer(p_request uuid, p_scores jsonb, p_on date, p_now timestamptz) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_request outcome_request;
BEGIN
  SELECT * INTO v_request FROM outcome_request WHERE clinic_id = current_clinic() AND id = p_request AND plan_id = care_plan_id() FOR UPDATE;
  IF v_request.id IS NULL OR v_request.withdrawn_at IS NOT NULL THEN RETURN NULL; END IF;
  IF v_request.answered_at IS NOT NULL THEN RETURN v_request.patient_id; END IF;
  INSERT INTO outcome_score (clinic_id, id, patient_id, episode_id, measure_id, answers, score, taken_on, provenance, request_id, recorded_at)
  SELECT v_request.clinic_id, each.id, v_request.patient_id, (SELECT episode_id FROM plan WHERE clinic_id = v_request.clinic_id AND id = v_request.plan_id),
    each."measureId", each.answers, each.score, p_on, 'patient', v_request.id, p_now
  FROM jsonb_to_recordset(p_scores) AS each (id uuid, "measureId" text, answers jsonb, score numeric) WHERE each."measureId" = ANY (v_request.measures);
  UPDATE outcome_request SET answered_at = p_now WHERE clinic_id = v_request.clinic_id AND id = v_request.id;
  RETURN v_request.patient_id;
END $$;

GRANT SELECT ON outcome_request, plan TO lw_directory;
GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE outcome_request OWNER TO lw_owner;
ALTER VIEW current_outcome_score OWNER TO lw_owner;
ALTER FUNCTION outcome_correction_fits() OWNER TO lw_owner;
ALTER FUNCTION outcome_request_only_ends() OWNER TO lw_owner;
ALTER FUNCTION outcome_activities(uuid, uuid) OWNER TO lw_owner;
ALTER FUNCTION care_questions() OWNER TO lw_owner;
ALTER FUNCTION care_answer(uuid, jsonb, date, timestamptz) OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION outcome_requests_due(int) OWNER TO lw_directory;
ALTER FUNCTION outcome_requests_unanswered(int) OWNER TO lw_directory;
ALTER FUNCTION outcomes_no_longer_missing() OWNER TO lw_directory;
REVOKE ALL ON FUNCTION outcome_correction_fits(), care_questions(), care_answer(uuid, jsonb, date, timestamptz), outcome_activities(uuid, uuid), outcome_request_only_ends(), outcome_requests_due(int), outcome_requests_unanswered(int), outcomes_no_longer_missing() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION outcome_requests_due(int), outcome_requests_unanswered(int) TO lw_worker;

GRANT SELECT ON outcome_request, current_outcome_score TO lw_backup;
GRANT SELECT, INSERT ON outcome_request TO lw_app, lw_worker;
GRANT UPDATE (sent_at, answered_at, withdrawn_at) ON outcome_request TO lw_app;
GRANT UPDATE (sent_at) ON outcome_request TO lw_worker;
GRANT SELECT ON current_outcome_score TO lw_app;
-- Which measures were taken when, and how many visits there were; not what was answered.
GRANT SELECT (clinic_id, id, patient_id, measure_id, taken_on, score) ON outcome_score TO lw_worker;
GRANT SELECT (clinic_id, id, patient_id, status, visit_type) ON session TO lw_worker;
GRANT EXECUTE ON FUNCTION outcome_activities(uuid, uuid) TO lw_app;
GRANT EXECUTE ON FUNCTION care_questions(), care_answer(uuid, jsonb, date, timestamptz) TO lw_link;
