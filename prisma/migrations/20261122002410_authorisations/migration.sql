-- Visits that a referral or a payer has authorised: how many, from when, until when. The one place where that stands; a plan shows it.
CREATE TABLE "authorisation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "referral_id" UUID,
    "source" TEXT NOT NULL,
    "reference" TEXT,
    "visits" INTEGER,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "note" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "authorisation_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "authorisation_clinic_id_patient_id_from_on_idx" ON "authorisation"("clinic_id", "patient_id", "from_on");
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "authorisation" ADD CONSTRAINT "authorisation_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE authorisation ADD CONSTRAINT authorisation_source_check CHECK (source IN ('referral', 'payer'));
ALTER TABLE authorisation ADD CONSTRAINT authorisation_status_check CHECK (status IN ('active', 'closed'));
ALTER TABLE authorisation ADD CONSTRAINT authorisation_visits_possible CHECK (visits BETWEEN 0 AND 200);
ALTER TABLE authorisation ADD CONSTRAINT authorisation_limits_something CHECK (visits IS NOT NULL OR until_on IS NOT NULL);
ALTER TABLE authorisation ADD CONSTRAINT authorisation_ends_after_start CHECK (until_on >= from_on);
ALTER TABLE authorisation ADD CONSTRAINT authorisation_referral_has_its_source CHECK (referral_id IS NULL OR source = 'referral');
-- A signed visit is counted once per source.
ALTER TABLE authorisation ADD CONSTRAINT authorisation_one_at_a_time
  EXCLUDE USING gist (clinic_id WITH =, patient_id WITH =, (coalesce(episode_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, source WITH =,
    daterange(from_on, until_on, '[]') WITH &&) WHERE (status = 'active');

CREATE FUNCTION authorisation_keeps_its_subject() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'an authorisation is closed, never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF (NEW.patient_id, NEW.source) IS DISTINCT FROM (OLD.patient_id, OLD.source) THEN
    RAISE EXCEPTION 'an authorisation keeps its patient and source' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER authorisation_keeps_its_subject BEFORE UPDATE OR DELETE ON authorisation FOR EACH ROW EXECUTE FUNCTION authorisation_keeps_its_subject();

ALTER TABLE authorisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE authorisation FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON authorisation USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

-- What stood on plans moves here; of several plans of one episode the newest counts.
INSERT INTO authorisation (clinic_id, id, patient_id, episode_id, source, visits, from_on, until_on, created_by_id, created_at)
SELECT DISTINCT ON (p.clinic_id, p.patient_id, p.episode_id) p.clinic_id, gen_random_uuid(), p.patient_id, p.episode_id, 'payer', p.visits_authorised,
  least((coalesce(p.activated_at, p.created_at) AT TIME ZONE c.time_zone)::date, p.authorised_until), p.authorised_until, p.created_by_id, now()
FROM plan p JOIN clinic c ON c.id = p.clinic_id
WHERE p.status IN ('draft', 'active') AND (p.visits_authorised IS NOT NULL OR p.authorised_until IS NOT NULL)
ORDER BY p.clinic_id, p.patient_id, p.episode_id, p.created_at DESC, p.id DESC;
UPDATE task SET status = 'done', done_at = now(), version = version + 1 WHERE kind = 'visits-running-out' AND subject_kind = 'plan' AND status <> 'done';

-- How it stands -------------------------------------------------------------------------------------
-- Signed visits with treatment in the period. A note without an episode has that of its appointment.
CREATE FUNCTION authorisation_used(p_clinic uuid, p_patient uuid, p_episode uuid, p_from date, p_until date) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT count(*)::int FROM session s LEFT JOIN appointment a ON a.clinic_id = s.clinic_id AND a.id = s.appointment_id
  WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient AND s.status = 'signed' AND s.visit_type <> 'not-treated'
    AND s.visit_date >= p_from AND (p_until IS NULL OR s.visit_date <= p_until)
    AND (p_episode IS NULL OR coalesce(s.episode_id, a.episode_id) = p_episode)
$$;

-- The authorisations of a patient, oldest first, with what is used and booked. The worker asks it too, and sees nothing more.
CREATE FUNCTION authorisation_standing(p_patient uuid) RETURNS SETOF jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'id', u.id, 'patientId', u.patient_id, 'episodeId', u.episode_id, 'referralId', u.referral_id, 'source', u.source, 'reference', u.reference,
    'visits', u.visits, 'fromOn', u.from_on, 'untilOn', u.until_on, 'note', u.note, 'status', u.status, 'version', u.version, 'ownerId', u.created_by_id, 'used', authorisation_used(u.clinic_id, u.patient_id, u.episode_id, u.from_on, u.until_on),
    'booked', b.total, 'nextVisitOn', b.next_on,
    'isRenewed', EXISTS (SELECT FROM authorisation n WHERE n.clinic_id = u.clinic_id AND n.patient_id = u.patient_id AND n.status = 'active' AND n.source = u.source
      AND n.episode_id IS NOT DISTINCT FROM u.episode_id AND n.from_on > u.from_on),
    'task', (SELECT jsonb_build_object('dueOn', t.due_on, 'status', t.status) FROM task t
      WHERE t.clinic_id = u.clinic_id AND t.cause_key = 'visits-running-out:' || u.id))
  FROM authorisation u JOIN clinic c ON c.id = u.clinic_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS total, min((a.starts_at AT TIME ZONE c.time_zone)::date) AS next_on
    FROM appointment a WHERE a.clinic_id = u.clinic_id AND a.patient_id = u.patient_id AND a.status IN ('booked', 'arrived')
      AND (u.episode_id IS NULL OR a.episode_id = u.episode_id)
      AND a.starts_at >= greatest((now() AT TIME ZONE c.time_zone)::date, u.from_on)::timestamp AT TIME ZONE c.time_zone
      AND (u.until_on IS NULL OR a.starts_at < (u.until_on + 1)::timestamp AT TIME ZONE c.time_zone)
      AND NOT EXISTS (SELECT FROM session s WHERE s.clinic_id = a.clinic_id AND s.patient_id = a.patient_id AND s.appointment_id = a.id AND s.status = 'signed')) b
  WHERE u.clinic_id = current_clinic() AND u.patient_id = p_patient
  ORDER BY u.from_on, u.id
$$;

-- Authorisations that end within a week and that nobody has been told of in that week. Ids only.
CREATE FUNCTION authorisations_to_settle(p_limit int) RETURNS TABLE (clinic_id uuid, patient_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT DISTINCT u.clinic_id, u.patient_id FROM authorisation u JOIN clinic c ON c.id = u.clinic_id
  WHERE u.status = 'active' AND u.until_on <= (now() AT TIME ZONE c.time_zone)::date + 7
    AND NOT EXISTS (SELECT FROM authorisation n WHERE n.clinic_id = u.clinic_id AND n.patient_id = u.patient_id AND n.status = 'active' AND n.source = u.source
      AND n.episode_id IS NOT DISTINCT FROM u.episode_id AND n.from_on > u.from_on)
    AND NOT EXISTS (SELECT FROM task t WHERE t.clinic_id = u.clinic_id AND t.cause_key = 'visits-running-out:' || u.id
      AND (t.status <> 'done' OR t.done_at >= (u.until_on - 8)::timestamp AT TIME ZONE c.time_zone))
  ORDER BY u.clinic_id, u.patient_id LIMIT least(p_limit, 500)
$$;

-- As before, with the authorisation that leaves least: of those that run today, else of the last.
CREATE OR REPLACE FUNCTION plan_standing(p_plan uuid, p_patient uuid) RETURNS SETOF jsonb
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT jsonb_build_object(
    'planId', p.id, 'patientId', p.patient_id, 'status', p.status, 'ownerId', p.created_by_id,
    'planned', p.visits_planned, 'authorised', u.visits, 'authorisedUntil', u.until_on, 'authorisedUsed', coalesce(u.used, 0), 'reviewEveryVisits', p.review_every_visits,
    'agreedOn', (p.activated_at AT TIME ZONE c.time_zone)::date,
    'isVersionSinceReview', coalesce(v.activated_at > r.reviewed_at, false), 'versionReviewOn', v.review_on,
    'lastReview', CASE WHEN r.id IS NULL THEN NULL ELSE jsonb_build_object('id', r.id, 'on', r.reviewed_on, 'nextOn', r.next_on) END,
    'done', done.total, 'doneSinceReview', done.since_review, 'lastVisitOn', done.last_on,
    'booked', (SELECT count(*) FROM appointment a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.patient_id AND a.status IN ('booked', 'arrived')
      AND a.starts_at >= now() AND (p.episode_id IS NULL OR a.episode_id = p.episode_id)),
    'nextVisitOn', (SELECT (min(a.starts_at) AT TIME ZONE c.time_zone)::date FROM appointment a WHERE a.clinic_id = p.clinic_id AND a.patient_id = p.patient_id
      AND a.status IN ('booked', 'arrived') AND a.starts_at >= now() AND (p.episode_id IS NULL OR a.episode_id = p.episode_id)),
    'tasks', (SELECT coalesce(jsonb_agg(jsonb_build_object('causeKey', t.cause_key, 'dueOn', t.due_on, 'status', t.status)), '[]') FROM task t
      WHERE t.clinic_id = p.clinic_id AND t.cause_key = 'review-due:' || p.id))
  FROM plan p
  JOIN clinic c ON c.id = p.clinic_id
  LEFT JOIN LATERAL (SELECT activated_at, content->>'reviewOn' AS review_on FROM plan_version WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY number DESC LIMIT 1) v ON true
  LEFT JOIN LATERAL (SELECT id, reviewed_on, next_on, reviewed_at FROM plan_review WHERE clinic_id = p.clinic_id AND plan_id = p.id ORDER BY reviewed_at DESC, id DESC LIMIT 1) r ON true
  LEFT JOIN LATERAL (
    SELECT x.visits, x.until_on, x.used FROM (
      SELECT o.visits, o.from_on, o.until_on, authorisation_used(o.clinic_id, o.patient_id, o.episode_id, o.from_on, o.until_on) AS used
      FROM authorisation o WHERE o.clinic_id = p.clinic_id AND o.patient_id = p.patient_id AND o.status = 'active'
        AND o.from_on <= (now() AT TIME ZONE c.time_zone)::date AND (o.episode_id IS NULL OR p.episode_id IS NULL OR o.episode_id = p.episode_id)) x
    ORDER BY coalesce(x.until_on >= (now() AT TIME ZONE c.time_zone)::date, true) DESC, x.visits - x.used NULLS LAST, x.until_on, x.from_on LIMIT 1) u ON true
  CROSS JOIN LATERAL (
    SELECT count(*) AS total, count(*) FILTER (WHERE r.reviewed_at IS NULL OR s.signed_at > r.reviewed_at) AS since_review, max(s.visit_date) AS last_on
    FROM session s WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.patient_id AND s.status = 'signed' AND s.visit_type <> 'not-treated'
      AND s.signed_at >= p.activated_at AND (p.episode_id IS NULL OR s.episode_id = p.episode_id)) done
  WHERE p.clinic_id = current_clinic() AND (p.id = p_plan OR (p.patient_id = p_patient AND p.status = 'active'))
$$;
DROP FUNCTION plans_to_settle(int);
ALTER TABLE "plan" DROP COLUMN "visits_authorised", DROP COLUMN "authorised_until";

-- Ownership and grants ------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  f text;
BEGIN
  ALTER TABLE authorisation OWNER TO lw_owner;
  GRANT SELECT ON authorisation TO lw_backup;
  FOREACH f IN ARRAY ARRAY['authorisation_keeps_its_subject()', 'authorisation_used(uuid, uuid, uuid, date, date)', 'authorisation_standing(uuid)', 'plan_standing(uuid, uuid)'] LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO lw_owner', f);
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', f);
  END LOOP;
END $$;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
ALTER FUNCTION authorisations_to_settle(int) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION authorisations_to_settle(int) FROM PUBLIC;
GRANT SELECT ON authorisation TO lw_directory;
GRANT EXECUTE ON FUNCTION authorisation_standing(uuid), plan_standing(uuid, uuid) TO lw_app, lw_worker;
GRANT EXECUTE ON FUNCTION authorisations_to_settle(int) TO lw_worker;
GRANT SELECT, INSERT, UPDATE ON authorisation TO lw_app;
