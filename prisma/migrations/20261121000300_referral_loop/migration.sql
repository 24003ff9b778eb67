-- A referral moves only along its loop, whoever writes; and the worklist is one round trip: clinic, page, audit.

-- Legal moves -------------------------------------------------------------------------------------
-- The same table as referral-states.ts in the application; a test walks both.
CREATE FUNCTION referral_move_is_legal(p_direction text, p_from text, p_to text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE p_direction
    WHEN 'outbound' THEN CASE p_from
      WHEN 'draft' THEN p_to IN ('sent', 'closed')
      WHEN 'sent' THEN p_to IN ('acknowledged', 'appointment', 'replied', 'closed')
      WHEN 'acknowledged' THEN p_to IN ('appointment', 'replied', 'closed')
      WHEN 'appointment' THEN p_to IN ('replied', 'closed')
      WHEN 'replied' THEN p_to IN ('acted-on', 'closed')
      WHEN 'acted-on' THEN p_to = 'closed'
      ELSE false END
    WHEN 'inbound' THEN CASE p_from
      WHEN 'received' THEN p_to IN ('missing-information', 'triaged', 'booked', 'closed')
      WHEN 'missing-information' THEN p_to IN ('triaged', 'closed')
      WHEN 'triaged' THEN p_to IN ('missing-information', 'booked', 'closed')
      WHEN 'booked' THEN p_to IN ('triaged', 'seen', 'closed')
      WHEN 'seen' THEN p_to IN ('reported', 'closed')
      WHEN 'reported' THEN p_to = 'closed'
      ELSE false END
    ELSE false END
$$;

CREATE FUNCTION referral_moves_legally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a referral is closed, never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF NEW.direction <> OLD.direction OR NEW.patient_id <> OLD.patient_id THEN
    RAISE EXCEPTION 'a referral keeps its patient and direction' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.status = 'closed' THEN RAISE EXCEPTION 'a closed referral is never changed' USING ERRCODE = 'restrict_violation'; END IF;
  IF OLD.status <> 'draft' AND OLD.direction = 'outbound' AND NEW.letter <> OLD.letter THEN
    RAISE EXCEPTION 'a sent letter is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status <> OLD.status AND NOT referral_move_is_legal(OLD.direction, OLD.status, NEW.status) THEN
    RAISE EXCEPTION 'a referral cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_moves_legally BEFORE UPDATE OR DELETE ON referral FOR EACH ROW EXECUTE FUNCTION referral_moves_legally();

-- Worklist ----------------------------------------------------------------------------------------
-- Nothing clinical in it. p_limit: one more row than is shown. Null filters are not filters.
CREATE FUNCTION referral_worklist(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_today date, p_zone text, p_open boolean,
  p_direction text, p_status text, p_owner uuid, p_urgency text, p_after_due date, p_after_id uuid, p_limit int) RETURNS json
  LANGUAGE plpgsql AS $$
DECLARE
  v_found json;
  v_shown text[];
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  SELECT coalesce(json_agg(json_build_object('id', f.id, 'patientId', f.patient_id, 'patientName', p.given_name || ' ' || p.family_name,
        'direction', f.direction, 'status', f.status, 'urgency', f.urgency, 'dueOn', f.due_on,
        'daysInState', greatest(p_today - (f.state_since AT TIME ZONE p_zone)::date, 0),
        'ownerId', f.owner_id, 'ownerName', m.display_name, 'toName', f.to_name, 'version', f.version) ORDER BY f.due_on, f.id), '[]'),
      coalesce(array_agg('patient:' || f.patient_id ORDER BY f.due_on, f.id), '{}')
    INTO v_found, v_shown
    FROM (
      SELECT r.id, r.patient_id, r.direction, r.status, r.urgency, r.due_on, r.state_since, r.owner_id, r.to_name, r.version, r.clinic_id
      FROM referral r
      WHERE r.clinic_id = p_clinic AND r.is_open = p_open
        AND (p_direction IS NULL OR r.direction = p_direction) AND (p_status IS NULL OR r.status = p_status)
        AND (p_owner IS NULL OR r.owner_id = p_owner) AND (p_urgency IS NULL OR r.urgency = p_urgency)
        AND (p_after_id IS NULL OR (r.due_on, r.id) > (p_after_due, p_after_id))
      ORDER BY r.due_on, r.id LIMIT p_limit) f
    JOIN patient p ON p.clinic_id = p_clinic AND p.id = f.patient_id
    JOIN membership m ON m.clinic_id = p_clinic AND m.id = f.owner_id;
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'list', 'referral', NULL, NULL, v_shown[1:p_limit - 1], NULL);
  RETURN v_found;
END $$;

ALTER FUNCTION referral_move_is_legal(text, text, text) OWNER TO lw_owner;
ALTER FUNCTION referral_moves_legally() OWNER TO lw_owner;
ALTER FUNCTION referral_worklist(uuid, uuid, text, text, date, text, boolean, text, text, uuid, text, date, uuid, int) OWNER TO lw_owner;
REVOKE ALL ON FUNCTION referral_move_is_legal(text, text, text), referral_moves_legally(),
  referral_worklist(uuid, uuid, text, text, date, text, boolean, text, text, uuid, text, date, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referral_move_is_legal(text, text, text),
  referral_worklist(uuid, uuid, text, text, date, text, boolean, text, text, uuid, text, date, uuid, int) TO lw_app;

-- Overdue -----------------------------------------------------------------------------------------
-- Which open referrals have passed their day, in their clinic's time zone, and have no task for it yet. Names ids only;
-- runs as lw_directory, because it is asked before a clinic is known.
CREATE FUNCTION overdue_referrals(p_limit int) RETURNS TABLE (clinic_id uuid, referral_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.clinic_id, r.id FROM referral r JOIN clinic c ON c.id = r.clinic_id
  WHERE r.is_open AND r.due_on < (now() AT TIME ZONE c.time_zone)::date
    AND NOT EXISTS (SELECT FROM task t WHERE t.clinic_id = r.clinic_id AND t.cause_key = 'referral-overdue:' || r.id AND t.status <> 'done')
  ORDER BY r.clinic_id, r.due_on, r.id LIMIT least(p_limit, 500)
$$;
GRANT SELECT ON referral, task TO lw_directory;
ALTER FUNCTION overdue_referrals(int) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION overdue_referrals(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION overdue_referrals(int) TO lw_worker;
