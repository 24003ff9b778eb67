-- The home programme of a plan, and the patient's way to it: a link to one plan, what was done at home, and the agreement.
CREATE TABLE "plan_exercise" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "side" TEXT,
    "dose" JSONB NOT NULL DEFAULT '{}',
    "dose_reason" TEXT,
    "phase" TEXT,
    "note" TEXT,

    CONSTRAINT "plan_exercise_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "plan_exercise_clinic_id_plan_id_position_idx" ON "plan_exercise"("clinic_id", "plan_id", "position");
ALTER TABLE "plan_exercise" ADD CONSTRAINT "plan_exercise_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_exercise" ADD CONSTRAINT "plan_exercise_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "care_link" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "way" TEXT NOT NULL DEFAULT 'shown',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "ended_because" TEXT,
    "check_tries_left" INTEGER NOT NULL DEFAULT 5,
    "created_by_id" UUID,

    CONSTRAINT "care_link_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "care_link_token_hash_key" ON "care_link"("token_hash");
CREATE INDEX "care_link_clinic_id_plan_id_idx" ON "care_link"("clinic_id", "plan_id");
ALTER TABLE "care_link" ADD CONSTRAINT "care_link_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "care_link" ADD CONSTRAINT "care_link_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "care_link" ADD CONSTRAINT "care_link_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "care_access" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "care_access_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "care_access_token_hash_key" ON "care_access"("token_hash");
CREATE INDEX "care_access_clinic_id_link_id_idx" ON "care_access"("clinic_id", "link_id");
ALTER TABLE "care_access" ADD CONSTRAINT "care_access_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "care_access" ADD CONSTRAINT "care_access_clinic_id_link_id_fkey" FOREIGN KEY ("clinic_id", "link_id") REFERENCES "care_link"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "exercise_log" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "exercise_id" TEXT NOT NULL,
    "done_on" DATE NOT NULL,
    "pain" INTEGER,
    "note" TEXT,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "exercise_log_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "exercise_log_clinic_id_plan_id_done_on_idx" ON "exercise_log"("clinic_id", "plan_id", "done_on");
ALTER TABLE "exercise_log" ADD CONSTRAINT "exercise_log_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "exercise_log" ADD CONSTRAINT "exercise_log_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "plan_agreement" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "plan_version_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_agreement_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "plan_agreement_clinic_id_plan_version_id_key" ON "plan_agreement"("clinic_id", "plan_version_id");
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_agreement" ADD CONSTRAINT "plan_agreement_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE outbox_message ADD COLUMN plan_id uuid;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_clinic_id_plan_id_fkey FOREIGN KEY (clinic_id, plan_id) REFERENCES plan (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
  CHECK (kind IN ('invitation', 'intake-link', 'intake-again', 'intake-reminder', 'intake-alert', 'referral-letter', 'care-link'));

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_exercise', 'care_link', 'care_access', 'exercise_log', 'plan_agreement'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
  END LOOP;
END $$;

ALTER TABLE plan_exercise ADD CONSTRAINT plan_exercise_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE plan_exercise ADD CONSTRAINT plan_exercise_phase_check CHECK (phase IN ('peace', 'love', 'settle', 'build', 'return'));
ALTER TABLE care_link ADD CONSTRAINT care_link_way_check CHECK (way IN ('shown', 'email', 'hand-over'));
ALTER TABLE care_link ADD CONSTRAINT care_link_tries_check CHECK (check_tries_left BETWEEN 0 AND 5);
ALTER TABLE care_link ADD CONSTRAINT care_link_ended_because_check CHECK (ended_because IS NULL OR (ended_because IN ('replaced', 'revoked') AND revoked_at IS NOT NULL));
ALTER TABLE exercise_log ADD CONSTRAINT exercise_log_pain_check CHECK (pain BETWEEN 0 AND 10);
ALTER TABLE exercise_log ADD CONSTRAINT exercise_log_note_check CHECK (length(note) <= 500);
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_relation_check CHECK (relation IN ('self', 'parent', 'carer'));
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_method_check CHECK (method IN ('link', 'tablet'));
ALTER TABLE plan_agreement ADD CONSTRAINT plan_agreement_name_check CHECK (length(btrim(signed_name)) > 0);

-- What was done stays; it can be taken back and put forward again. An agreement stays as it was given.
CREATE FUNCTION exercise_log_only_undone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'undone_at' <> to_jsonb(OLD) - 'undone_at' THEN
    RAISE EXCEPTION 'what was done at home is taken back, never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER exercise_log_only_undone BEFORE UPDATE OR DELETE ON exercise_log FOR EACH ROW EXECUTE FUNCTION exercise_log_only_undone();
CREATE TRIGGER exercise_log_no_truncate BEFORE TRUNCATE ON exercise_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_agreement_never_changes BEFORE UPDATE OR DELETE ON plan_agreement FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_agreement_no_truncate BEFORE TRUNCATE ON plan_agreement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Lookups by secret -------------------------------------------------------------------------------
CREATE FUNCTION care_link_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, link_id uuid, plan_id uuid, plan_status text, language text, way text,
  expires_at timestamptz, revoked_at timestamptz, ended_because text, check_tries_left int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT l.clinic_id, l.id, l.plan_id, p.status, m.language, l.way, l.expires_at, l.revoked_at, l.ended_because, l.check_tries_left
  FROM care_link l JOIN plan p ON p.clinic_id = l.clinic_id AND p.id = l.plan_id
    JOIN patient m ON m.clinic_id = p.clinic_id AND m.id = p.patient_id WHERE l.token_hash = p_hash
$$;

CREATE FUNCTION care_access_by_token(p_hash bytea) RETURNS TABLE (clinic_id uuid, access_id uuid, link_id uuid, plan_id uuid, plan_status text, language text,
  way text, access_expires_at timestamptz, access_revoked_at timestamptz, link_revoked_at timestamptz, link_ended_because text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT a.clinic_id, a.id, l.id, l.plan_id, p.status, m.language, l.way, a.expires_at, a.revoked_at, l.revoked_at, l.ended_because
  FROM care_access a JOIN care_link l ON l.clinic_id = a.clinic_id AND l.id = a.link_id
    JOIN plan p ON p.clinic_id = l.clinic_id AND p.id = l.plan_id
    JOIN patient m ON m.clinic_id = p.clinic_id AND m.id = p.patient_id WHERE a.token_hash = p_hash
$$;

-- One plan and nothing else -----------------------------------------------------------------------
-- All that stands behind the page of a plan, of the clinic that is set. Runs with the caller's rights.
CREATE FUNCTION care_parts(p_plan uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
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
      WHERE g.clinic_id = p.clinic_id AND g.plan_version_id = v.id),
    'done', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'exerciseId', l.exercise_id, 'doneOn', l.done_on, 'pain', l.pain, 'note', l.note) ORDER BY l.marked_at, l.id), '[]')
      FROM exercise_log l WHERE l.clinic_id = p.clinic_id AND l.plan_id = p.id AND l.undone_at IS NULL))
  FROM plan p JOIN patient m ON m.clinic_id = p.clinic_id AND m.id = p.patient_id JOIN clinic c ON c.id = p.clinic_id
    LEFT JOIN LATERAL (SELECT id, number, content, activated_at FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number DESC LIMIT 1) v ON true
    LEFT JOIN LATERAL (SELECT activated_at FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number LIMIT 1) first ON true
  WHERE p.clinic_id = current_clinic() AND p.id = p_plan
$$;

-- The plan of the link, or of the access, that acts: the patient's role names no plan itself, so it reaches no other.
CREATE FUNCTION care_plan_id() RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT l.plan_id FROM care_link l WHERE l.clinic_id = current_clinic() AND l.revoked_at IS NULL AND (l.id = nullif(current_setting('app.actor_id', true), '')::uuid
    OR l.id = (SELECT a.link_id FROM care_access a WHERE a.clinic_id = current_clinic() AND a.id = nullif(current_setting('app.actor_id', true), '')::uuid AND a.revoked_at IS NULL))
$$;

CREATE FUNCTION care_own_plan() RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT care_parts(care_plan_id())
$$;

-- p_done: [{id, exerciseId, doneOn, pain, note, markedAt, undone}]. Sending one again changes nothing; taking back and putting forward again does.
CREATE FUNCTION care_mark(p_done jsonb, p_now timestamptz) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_plan uuid := care_plan_id();
  v_count int;
BEGIN
  IF v_plan IS NULL THEN RAISE EXCEPTION 'no plan is open' USING ERRCODE = 'restrict_violation'; END IF;
  INSERT INTO exercise_log AS known (clinic_id, id, plan_id, exercise_id, done_on, pain, note, marked_at, undone_at)
  SELECT current_clinic(), each.id, v_plan, each."exerciseId", each."doneOn", each.pain, each.note, each."markedAt", CASE WHEN each.undone THEN p_now END
  FROM jsonb_to_recordset(p_done) AS each (id uuid, "exerciseId" text, "doneOn" date, pain int, note text, "markedAt" timestamptz, undone boolean)
  ON CONFLICT (clinic_id, id) DO UPDATE SET undone_at = CASE WHEN excluded.undone_at IS NULL THEN NULL ELSE coalesce(known.undone_at, excluded.undone_at) END
    WHERE known.plan_id = v_plan;
  GET DIAGNOSTICS v_count = ROW_COUNT;
  RETURN v_count;
END $$;

-- Answers the version that is agreed; null when it is no longer the newest one. The first agreement with a version stands.
CREATE FUNCTION care_agree(p_id uuid, p_version uuid, p_name text, p_relation text, p_now timestamptz) RETURNS uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  v_plan uuid := care_plan_id();
  v_newest uuid;
BEGIN
  SELECT id INTO v_newest FROM plan_version WHERE clinic_id = current_clinic() AND plan_id = v_plan ORDER BY number DESC LIMIT 1;
  IF v_newest IS DISTINCT FROM p_version THEN RETURN NULL; END IF;
  INSERT INTO plan_agreement (clinic_id, id, plan_id, plan_version_id, signed_name, relation, method, agreed_at)
  VALUES (current_clinic(), p_id, v_plan, v_newest, p_name, p_relation, 'link', p_now) ON CONFLICT (clinic_id, plan_version_id) DO NOTHING;
  RETURN v_newest;
END $$;

-- Ownership and grants ----------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  t text;
  f text;
BEGIN
  FOREACH t IN ARRAY ARRAY['plan_exercise', 'care_link', 'care_access', 'exercise_log', 'plan_agreement'] LOOP
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', t);
    EXECUTE format('GRANT SELECT ON %I TO lw_backup', t);
  END LOOP;
  FOREACH f IN ARRAY ARRAY['exercise_log_only_undone()', 'care_parts(uuid)', 'care_plan_id()', 'care_own_plan()', 'care_mark(jsonb, timestamptz)',
    'care_agree(uuid, uuid, text, text, timestamptz)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION care_link_by_token(bytea) OWNER TO lw_directory;
ALTER FUNCTION care_access_by_token(bytea) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION care_link_by_token(bytea), care_access_by_token(bytea) FROM PUBLIC;
GRANT SELECT ON care_link, care_access, plan TO lw_directory;
GRANT SELECT (clinic_id, id, language) ON patient TO lw_directory;

GRANT EXECUTE ON FUNCTION care_link_by_token(bytea), care_access_by_token(bytea), care_own_plan(), care_mark(jsonb, timestamptz),
  care_agree(uuid, uuid, text, text, timestamptz) TO lw_link;
GRANT EXECUTE ON FUNCTION care_parts(uuid) TO lw_app;
GRANT SELECT, INSERT ON care_access TO lw_link;
GRANT SELECT ON care_link TO lw_link;
GRANT UPDATE (check_tries_left) ON care_link TO lw_link;
GRANT UPDATE (expires_at) ON care_access TO lw_link;

GRANT SELECT, INSERT, DELETE ON plan_exercise TO lw_app;
GRANT SELECT, INSERT, UPDATE ON care_link TO lw_app;
GRANT SELECT ON care_access, exercise_log TO lw_app;
GRANT SELECT, INSERT ON plan_agreement TO lw_app;
GRANT SELECT, INSERT, UPDATE ON care_link TO lw_worker;
