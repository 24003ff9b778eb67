-- The life of a plan: who signed a version, what the patient agreed to or took back, visits that are authorised, reviews, the discharge.

-- Visits --------------------------------------------------------------------------------------------
ALTER TABLE "plan" ADD COLUMN "visits_authorised" INTEGER, ADD COLUMN "authorised_until" DATE, ADD COLUMN "review_every_visits" INTEGER;
ALTER TABLE plan ADD CONSTRAINT plan_visits_authorised_possible CHECK (visits_authorised BETWEEN 0 AND 200);
ALTER TABLE plan ADD CONSTRAINT plan_review_every_visits_possible CHECK (review_every_visits BETWEEN 1 AND 50);

ALTER TABLE task DROP CONSTRAINT task_kind_check;
ALTER TABLE task ADD CONSTRAINT task_kind_check CHECK (kind IN ('emergency-answer', 'stop-answer', 'intake-review', 'intake-missing', 'clearance-waiting',
  'clearance-lapsing', 'unsigned-note', 'co-signature', 'note-returned', 'review-due', 'referral-overdue', 'referral-next-step', 'follow-up',
  'plan-no-longer-fits', 'medicine-unclear', 'outcomes-missing', 'visits-running-out'));

-- Signature under a version -------------------------------------------------------------------------
-- Name and role as they were on that day. The database takes them from whoever agrees the plan, so nobody signs for another.
ALTER TABLE "plan_version" ADD COLUMN "signed_name" TEXT, ADD COLUMN "signed_role" TEXT;
-- Versions from before are shown with the name of their clinician today.
ALTER TABLE plan_version ADD CONSTRAINT plan_version_is_signed CHECK (signed_name IS NOT NULL AND signed_role IS NOT NULL) NOT VALID;

CREATE FUNCTION plan_version_signed_by_its_clinician() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT display_name, role INTO NEW.signed_name, NEW.signed_role FROM membership WHERE clinic_id = NEW.clinic_id AND id = NEW.activated_by_id;
  IF NOT FOUND THEN -- refused by the foreign key
    NEW.signed_name := '';
    NEW.signed_role := '';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_version_signed_by_its_clinician BEFORE INSERT ON plan_version FOR EACH ROW EXECUTE FUNCTION plan_version_signed_by_its_clinician();

-- Agreement -----------------------------------------------------------------------------------------
-- recorded_by_id is null when the patient agreed by link. An agreement that was taken back stays; the same version can be agreed to again.
ALTER TABLE "plan_agreement" ADD COLUMN "recorded_by_id" UUID, ADD COLUMN "signature_svg" TEXT, ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawn_reason" TEXT, ADD COLUMN "withdrawn_by_id" UUID;
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_clinic_id_recorded_by_id_fkey" FOREIGN KEY ("clinic_id", "recorded_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_clinic_id_withdrawn_by_id_fkey" FOREIGN KEY ("clinic_id", "withdrawn_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
DROP INDEX "plan_agreement_clinic_id_plan_version_id_key";
CREATE INDEX "plan_agreement_clinic_id_plan_version_id_idx" ON "plan_agreement"("clinic_id", "plan_version_id");
CREATE UNIQUE INDEX plan_agreement_one_stands ON plan_agreement (clinic_id, plan_version_id) WHERE withdrawn_at IS NULL;
ALTER TABLE plan_agreement DROP CONSTRAINT plan_agreement_method_check;
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_method_check CHECK (method IN ('link', 'tablet', 'in-person'));
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_by_link_or_recorded CHECK ((method = 'link') = (recorded_by_id IS NULL));
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_withdrawn_with_reason CHECK (
  CASE WHEN withdrawn_at IS NULL THEN withdrawn_reason IS NULL AND withdrawn_by_id IS NULL ELSE length(btrim(coalesce(withdrawn_reason, ''))) > 0 AND withdrawn_by_id IS NOT NULL END);

CREATE FUNCTION plan_agreement_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['withdrawn_at', 'withdrawn_reason', 'withdrawn_by_id'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'an agreement can only be taken back' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
DROP TRIGGER plan_agreement_never_changes ON plan_agreement;
CREATE TRIGGER plan_agreement_only_withdrawn BEFORE UPDATE OR DELETE ON plan_agreement FOR EACH ROW EXECUTE FUNCTION plan_agreement_only_withdrawn();

-- Of the plan that is agreed to, and of no other. A version that is not there at all is refused by its foreign key.
CREATE FUNCTION plan_agreement_is_of_its_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM plan_version WHERE clinic_id = NEW.clinic_id AND id = NEW.plan_version_id AND plan_id <> NEW.plan_id)
    AND EXISTS (SELECT FROM plan WHERE clinic_id = NEW.clinic_id AND id = NEW.plan_id) THEN
    RAISE EXCEPTION 'the version belongs to another plan' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_agreement_is_of_its_plan BEFORE INSERT ON plan_agreement FOR EACH ROW EXECUTE FUNCTION plan_agreement_is_of_its_plan();

-- The first standing agreement with a version stays; one that was taken back does not count.
CREATE OR REPLACE FUNCTION care_agree(p_id uuid, p_version uuid, p_name text, p_relation text, p_now timestamptz) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_plan uuid := care_plan_id();
  v_newest uuid;
BEGIN
  SELECT id INTO v_newest FROM plan_version WHERE clinic_id = current_clinic() AND plan_id = v_plan ORDER BY number DESC LIMIT 1;
  IF v_newest IS DISTINCT FROM p_version THEN RETURN NULL; END IF;
  INSERT INTO plan_agreement (clinic_id, id, plan_id, plan_version_id, signed_name, relation, method, agreed_at)
  VALUES (current_clinic(), p_id, v_plan, v_newest, p_name, p_relation, 'link', p_now) ON CONFLICT (clinic_id, plan_version_id) WHERE withdrawn_at IS NULL DO NOTHING;
  RETURN v_newest;
END $$;

-- As before, with the agreement that stands.
CREATE OR REPLACE FUNCTION care_parts(p_plan uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'plan', jsonb_build_object('id', p.id, 'title', p.title, 'status', p.status, 'injuryOn', p.injury_on, 'course', p.course,
      'startedOn', (coalesce(first.activated_at, p.created_at) AT TIME ZONE c.time_zone)::date),
    'patient', jsonb_build_object('id', m.id, 'givenName', m.given_name, 'familyName', m.family_name, 'preferredName', m.preferred_name,
      'birthDate', m.birth_date, 'language', m.language),
    'version', CASE WHEN v.id IS NULL THEN NULL ELSE jsonb_build_object('id', v.id, 'number', v.number, 'content', v.content, 'activatedAt', v.activated_at) END,
    'moves', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'to', s.to_phase, 'on', s.happened_on, 'reason', s.reason) ORDER BY s.happened_on, s.id), '[]')
      FROM protocol_move s WHERE s.clinic_id = p.clinic_id AND s.plan_id = p.id),
    'firedRuleIds', (SELECT coalesce(jsonb_agg(DISTINCT fired.id), '[]') FROM unnest(ARRAY['massage-therapist', 'physiotherapist']) AS role (name)
      CROSS JOIN LATERAL (SELECT result FROM screening WHERE clinic_id = p.clinic_id AND patient_id = p.patient_id AND performer_role = role.name
        ORDER BY created_at DESC, id DESC LIMIT 1) s CROSS JOIN LATERAL jsonb_array_elements_text(s.result->'firedRuleIds') AS fired (id)),
    'screeningStatuses', (SELECT coalesce(jsonb_agg(s.status), '[]') FROM unnest(ARRAY['massage-therapist', 'physiotherapist']) AS role (name)
      CROSS JOIN LATERAL (SELECT status FROM screening WHERE clinic_id = p.clinic_id AND patient_id = p.patient_id AND performer_role = role.name
        ORDER BY created_at DESC, id DESC LIMIT 1) s),
    'agreement', (SELECT jsonb_build_object('signedName', g.signed_name, 'agreedAt', g.agreed_at) FROM plan_agreement g
      WHERE g.clinic_id = p.clinic_id AND g.plan_version_id = v.id AND g.withdrawn_at IS NULL),
    'done', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'exerciseId', l.exercise_id, 'doneOn', l.done_on, 'pain', l.pain, 'note', l.note) ORDER BY l.marked_at, l.id), '[]')
      FROM exercise_log l WHERE l.clinic_id = p.clinic_id AND l.plan_id = p.id AND l.undone_at IS NULL))
  FROM plan p JOIN patient m ON m.clinic_id = p.clinic_id AND m.id = p.patient_id JOIN clinic c ON c.id = p.clinic_id
    LEFT JOIN LATERAL (SELECT id, number, content, activated_at FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT activated_at FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number LIMIT 1) first ON true
  WHERE p.clinic_id = current_clinic() AND p.id = p_plan
$$;

-- Reviews -------------------------------------------------------------------------------------------
CREATE TABLE "plan_review" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "decision" TEXT NOT NULL,
    "note" TEXT,
    "retested" TEXT[],
    "next_on" DATE,
    "reviewed_by_id" UUID NOT NULL,
    "reviewed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_review_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "plan_review_clinic_id_plan_id_reviewed_at_idx" ON "plan_review"("clinic_id", "plan_id", "reviewed_at");
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_clinic_id_reviewed_by_id_fkey" FOREIGN KEY ("clinic_id", "reviewed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE plan_review ADD CONSTRAINT plan_review_decision_check CHECK (decision IN ('continue', 'change', 'discharge'));
ALTER TABLE plan_review ADD CONSTRAINT plan_review_next_is_later CHECK (next_on > reviewed_on);
CREATE TRIGGER plan_review_immutable BEFORE UPDATE OR DELETE ON plan_review FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_review_no_truncate BEFORE TRUNCATE ON plan_review FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Discharge -----------------------------------------------------------------------------------------
CREATE TABLE "discharge_summary" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "sections" JSONB NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "signed_name" TEXT,
    "signed_role" TEXT,
    "content_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "discharge_summary_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "discharge_summary_clinic_id_plan_id_key" ON "discharge_summary"("clinic_id", "plan_id");
ALTER TABLE "discharge_summary" ADD CONSTRAINT "discharge_summary_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "discharge_summary" ADD CONSTRAINT "discharge_summary_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "discharge_summary" ADD CONSTRAINT "discharge_summary_clinic_id_written_by_id_fkey" FOREIGN KEY ("clinic_id", "written_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "discharge_summary" ADD CONSTRAINT "discharge_summary_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE discharge_summary ADD CONSTRAINT discharge_summary_holds_an_object CHECK (jsonb_typeof(sections) = 'object');
ALTER TABLE discharge_summary ADD CONSTRAINT discharge_summary_signed_whole CHECK (
  num_nonnulls(signed_at, signed_by_id, signed_name, signed_role, content_hash) IN (0, 5));

CREATE FUNCTION discharge_summary_signed_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'a signed discharge summary is never changed, and none is deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER discharge_summary_signed_is_final BEFORE UPDATE OR DELETE ON discharge_summary FOR EACH ROW EXECUTE FUNCTION discharge_summary_signed_is_final();
CREATE TRIGGER discharge_summary_no_truncate BEFORE TRUNCATE ON discharge_summary FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_review', 'discharge_summary'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
  END LOOP;
END $$;

-- Where plans stand ---------------------------------------------------------------------------------
-- Visits are signed and with treatment. Named for one plan, or for all active plans of a patient. The worker asks it too, and sees nothing more.
CREATE FUNCTION plan_standing(p_plan uuid, p_patient uuid) RETURNS SETOF jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'planId', p.id, 'patientId', p.patient_id, 'status', p.status, 'ownerId', p.created_by_id,
    'planned', p.visits_planned, 'authorised', p.visits_authorised, 'authorisedUntil', p.authorised_until, 'reviewEveryVisits', p.review_every_visits,
    'agreedOn', (p.activated_at AT TIME ZONE c.time_zone)::date,
    'isVersionSinceReview', coalesce(v.activated_at > r.reviewed_at, false), 'versionReviewOn', v.review_on,
    'lastReview', CASE WHEN r.id IS NULL THEN NULL ELSE jsonb_build_object('id', r.id, 'on', r.reviewed_on, 'nextOn', r.next_on) END,
    'done', done.total, 'doneSinceReview', done.since_review, 'lastVisitOn', done.last_on,
    'booked', (SELECT count(*) FROM appointment a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.patient_id AND a.status IN ('booked', 'arrived')
      AND a.starts_at >= now() AND (p.episode_id IS NULL OR a.episode_id = p.episode_id)),
    'nextVisitOn', (SELECT (min(a.starts_at) AT TIME ZONE c.time_zone)::date FROM appointment a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.patient_id
      AND a.status IN ('booked', 'arrived') AND a.starts_at >= now() AND (p.episode_id IS NULL OR a.episode_id = p.episode_id)),
    'tasks', (SELECT coalesce(jsonb_agg(jsonb_build_object('causeKey', t.cause_key, 'dueOn', t.due_on, 'status', t.status)), '[]') FROM task t
      WHERE t.clinic_id = p.clinic_id AND t.cause_key IN ('review-due:' || p.id, 'visits-running-out:' || p.id)))
  FROM plan p
  JOIN clinic c ON c.id = p.clinic_id
  LEFT JOIN LATERAL (SELECT activated_at, content->>'reviewOn' AS review_on FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT id, reviewed_on, next_on, reviewed_at FROM plan_review WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY reviewed_at DESC, id DESC LIMIT 1) r ON true
  CROSS JOIN LATERAL (
    SELECT count(*) AS total, count(*) FILTER (WHERE r.reviewed_at IS NULL OR s.signed_at > r.reviewed_at) AS since_review, max(s.visit_date) AS last_on
    FROM session s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.patient_id AND s.status = 'signed' AND s.visit_type <> 'not-treated'
      AND s.signed_at >= p.activated_at AND (p.episode_id IS NULL OR s.episode_id = p.episode_id)) done
  WHERE p.clinic_id = current_clinic() AND (p.id = p_plan OR (p.patient_id = p_patient AND p.status = 'active'))
$$;

-- Active plans whose authorisation ends within a week and that nobody has been told of in that week. Ids only.
CREATE FUNCTION plans_to_settle(p_limit int) RETURNS TABLE (clinic_id uuid, plan_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT p.clinic_id, p.id FROM plan p JOIN clinic c ON c.id = p.clinic_id
  WHERE p.status = 'active' AND p.authorised_until <= (now() AT TIME ZONE c.time_zone)::date + 7
    AND NOT EXISTS (SELECT FROM task t WHERE t.clinic_id = p.clinic_id AND t.cause_key = 'visits-running-out:' || p.id
      AND (t.status <> 'done' OR t.done_at >= (p.authorised_until - 8)::timestamp AT TIME ZONE c.time_zone))
  ORDER BY p.clinic_id, p.authorised_until, p.id LIMIT least(p_limit, 500)
$$;

-- Ownership and grants ------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  t text;
  f text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_review', 'discharge_summary'] LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', t);
    EXECUTE format('GRANT SELECT ON %I TO lw_backup', t);
  END LOOP;
  FOREACH f IN ARRAY ARRAY['plan_version_signed_by_its_clinician()', 'plan_agreement_only_withdrawn()', 'plan_agreement_is_of_its_plan()',
    'discharge_summary_signed_is_final()', 'plan_standing(uuid, uuid)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION plans_to_settle(int) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION plans_to_settle(int) FROM PUBLIC;
GRANT SELECT ON plan, task TO lw_directory;
GRANT EXECUTE ON FUNCTION plan_standing(uuid, uuid) TO lw_app, lw_worker;
GRANT EXECUTE ON FUNCTION plans_to_settle(int) TO lw_worker;
GRANT SELECT, INSERT ON plan_review TO lw_app;
GRANT SELECT, INSERT, UPDATE ON discharge_summary TO lw_app;
GRANT UPDATE (withdrawn_at, withdrawn_reason, withdrawn_by_id) ON plan_agreement TO lw_app;
