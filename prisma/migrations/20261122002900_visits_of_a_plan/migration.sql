-- A visit counts for a plan unless it belongs to another episode: a note without one has that of its appointment, else it follows the plan.
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
    FROM session s LEFT JOIN appointment b ON b.clinic_id = s.clinic_id AND b.id = s.appointment_id
    WHERE s.clinic_id = p.clinic_id AND s.patient_id = p.patient_id AND s.status = 'signed' AND s.visit_type <> 'not-treated'
      AND s.signed_at >= p.activated_at AND (p.episode_id IS NULL OR coalesce(s.episode_id, b.episode_id, p.episode_id) = p.episode_id)) done
  WHERE p.clinic_id = current_clinic() AND (p.id = p_plan OR (p.patient_id = p_patient AND p.status = 'active'))
$$;
