-- A clinic says how soon a referral is due and when a late one goes to the owners and administrators; what passed its day
-- is escalated once per step. The board reads a column, a filter or the closed ones as fast as the open list.

-- Settings ----------------------------------------------------------------------------------------
ALTER TABLE clinic
  ADD COLUMN referral_within_days integer NOT NULL DEFAULT 3,
  ADD COLUMN referral_routine_days integer NOT NULL DEFAULT 14,
  ADD COLUMN referral_escalation_days integer NOT NULL DEFAULT 3,
  ADD COLUMN referral_escalation_hours integer NOT NULL DEFAULT 4;
ALTER TABLE clinic ADD CONSTRAINT clinic_referral_days_possible CHECK (
  referral_within_days BETWEEN 1 AND 14 AND referral_routine_days BETWEEN referral_within_days AND 90
  AND referral_escalation_days BETWEEN 0 AND 60 AND referral_escalation_hours BETWEEN 1 AND 72);

-- What a step must leave behind --------------------------------------------------------------------
-- The moves themselves are in referral_moves_legally(). Beside them: nobody reaches a state without what it says.
CREATE FUNCTION referral_step_is_complete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (CASE NEW.status
      WHEN 'sent' THEN NEW.sent_at IS NULL OR NEW.sent_by IS NULL
      WHEN 'appointment' THEN NEW.appointment_on IS NULL
      WHEN 'booked' THEN NEW.appointment_on IS NULL
      WHEN 'replied' THEN NEW.reply IS NULL OR NEW.replied_on IS NULL
      WHEN 'reported' THEN NEW.reply IS NULL OR NEW.replied_on IS NULL
      WHEN 'acted-on' THEN NEW.outcome IS NULL
      ELSE false END) THEN
    RAISE EXCEPTION 'a referral is not % without what that means', NEW.status USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_step_is_complete BEFORE UPDATE OF status ON referral FOR EACH ROW
  WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION referral_step_is_complete();
ALTER FUNCTION referral_step_is_complete() OWNER TO lw_owner;
REVOKE ALL ON FUNCTION referral_step_is_complete() FROM PUBLIC;

-- Escalation --------------------------------------------------------------------------------------
-- Since when the present step is with the owners and administrators. What nobody took a step in has nobody as its author.
ALTER TABLE referral ADD COLUMN escalated_at timestamptz(3);
ALTER TABLE referral_event ALTER COLUMN by_id DROP NOT NULL;
ALTER TABLE referral_event ADD CONSTRAINT referral_event_author CHECK (by_id IS NOT NULL OR step = 'escalate');
GRANT UPDATE (escalated_at) ON referral TO lw_worker;
GRANT INSERT ON referral_event TO lw_worker;
GRANT EXECUTE ON FUNCTION referral_move_is_legal(text, text, text) TO lw_worker;

-- Open referrals that are late by as much as their clinic allows, and not escalated yet. "Now" counts hours from the last
-- step or its due day, "same day" hours from the end of that day, the others days after it. Names ids only; runs as
-- lw_directory, because it is asked before a clinic is known.
CREATE FUNCTION referrals_to_escalate(p_limit int) RETURNS TABLE (clinic_id uuid, referral_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT r.clinic_id, r.id FROM referral r JOIN clinic c ON c.id = r.clinic_id
  WHERE r.is_open AND r.escalated_at IS NULL AND r.due_on <= (now() AT TIME ZONE c.time_zone)::date
    AND CASE r.urgency
      WHEN 'now' THEN greatest(r.state_since, r.due_on::timestamp AT TIME ZONE c.time_zone) + make_interval(hours => c.referral_escalation_hours) <= now()
      WHEN 'same-day' THEN ((r.due_on + 1)::timestamp AT TIME ZONE c.time_zone) + make_interval(hours => c.referral_escalation_hours) <= now()
      ELSE r.due_on + c.referral_escalation_days < (now() AT TIME ZONE c.time_zone)::date END
  ORDER BY r.clinic_id, r.due_on, r.id LIMIT least(p_limit, 500)
$$;
ALTER FUNCTION referrals_to_escalate(int) OWNER TO lw_directory;
REVOKE ALL ON FUNCTION referrals_to_escalate(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referrals_to_escalate(int) TO lw_worker;

-- The open list -----------------------------------------------------------------------------------
-- As before, and whether it was escalated.
CREATE OR REPLACE FUNCTION referral_worklist(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_today date, p_zone text, p_open boolean,
  p_direction text, p_status text, p_owner uuid, p_urgency text, p_after_due date, p_after_id uuid, p_limit int) RETURNS json
  LANGUAGE plpgsql AS $$
DECLARE
  v_found json;
  v_shown text[];
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  SELECT coalesce(json_agg(json_build_object('id', f.id, 'patientId', f.patient_id, 'patientName', p.given_name || ' ' || p.family_name,
        'direction', f.direction, 'status', f.status, 'urgency', f.urgency, 'dueOn', f.due_on,
        'daysInState', greatest(p_today - (f.state_since AT TIME ZONE p_zone)::date, 0), 'escalated', f.escalated_at IS NOT NULL,
        'ownerId', f.owner_id, 'ownerName', m.display_name, 'toName', f.to_name, 'closedAt', f.closed_at, 'version', f.version) ORDER BY f.due_on, f.id), '[]'),
      coalesce(array_agg('patient:' || f.patient_id ORDER BY f.due_on, f.id), '{}')
    INTO v_found, v_shown
    FROM (
      SELECT r.id, r.patient_id, r.direction, r.status, r.urgency, r.due_on, r.state_since, r.owner_id, r.to_name, r.version, r.escalated_at, r.closed_at
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

-- Columns, filters and the closed ones -------------------------------------------------------------
CREATE INDEX referral_open_by_direction ON referral (clinic_id, direction, due_on, id) WHERE is_open;
CREATE INDEX referral_open_by_state ON referral (clinic_id, direction, status, due_on, id) WHERE is_open;
CREATE INDEX referral_open_by_owner ON referral (clinic_id, owner_id, due_on, id) WHERE is_open;
CREATE INDEX referral_closed_last ON referral (clinic_id, direction, (coalesce(closed_at, state_since)), id) WHERE NOT is_open;

-- The conditions of a filter: $1 clinic, $2 today, $3 the filter as it came. Only what is asked for is in the text, so that
-- the planner may use the index of what is asked for; no value ever is.
CREATE FUNCTION referral_conditions(p_filter jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'r.clinic_id = $1'
    || CASE WHEN (p_filter->>'closed')::boolean THEN ' AND NOT r.is_open' ELSE ' AND r.is_open' END
    || CASE WHEN p_filter->>'direction' IS NULL THEN '' ELSE ' AND r.direction = ($3->>''direction'')' END
    || CASE WHEN p_filter->>'status' IS NULL THEN '' ELSE ' AND r.status = ($3->>''status'')' END
    || CASE WHEN p_filter->>'owner' IS NULL THEN '' ELSE ' AND r.owner_id = ($3->>''owner'')::uuid' END
    || CASE WHEN p_filter->>'urgency' IS NULL THEN '' ELSE ' AND r.urgency = ($3->>''urgency'')' END
    || CASE WHEN (p_filter->>'overdue')::boolean THEN ' AND r.due_on < $2' ELSE '' END
    -- Every word begins a word of the patient, or the whole text stands in the name of the other side.
    || CASE WHEN p_filter->>'text' IS NULL THEN '' ELSE
      ' AND (strpos(lower(r.to_name), lower($3->>''text'')) > 0' || CASE WHEN jsonb_array_length(p_filter->'words') = 0 THEN ')' ELSE ' OR ('
        || (SELECT string_agg(format('r.patient_id IN (SELECT w.patient_id FROM patient_search_word w WHERE w.clinic_id = $1 AND w.word >= ($3#>>''{words,%1$s}'') AND w.word < ($3#>>''{words,%1$s}'') || chr(65535))', at), ' AND ')
          FROM generate_series(0, jsonb_array_length(p_filter->'words') - 1) at) || '))' END END
$$;

-- One page: the open ones by due day, the closed ones from the last. p_after_key: due day, or instant of closing.
CREATE FUNCTION referral_board_page(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_today date, p_zone text, p_filter jsonb,
  p_after_key text, p_after_id uuid, p_limit int) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_closed boolean := coalesce((p_filter->>'closed')::boolean, false);
  v_key text := CASE WHEN v_closed THEN 'coalesce(r.closed_at, r.state_since)' ELSE 'r.due_on' END;
  v_found json;
  v_shown text[];
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  EXECUTE format($sql$
    SELECT coalesce(json_agg(json_build_object('id', f.id, 'patientId', f.patient_id, 'patientName', p.given_name || ' ' || p.family_name,
        'direction', f.direction, 'status', f.status, 'urgency', f.urgency, 'dueOn', f.due_on,
        'daysInState', greatest($2 - (f.state_since AT TIME ZONE $4)::date, 0), 'escalated', f.escalated_at IS NOT NULL,
        'ownerId', f.owner_id, 'ownerName', m.display_name, 'toName', f.to_name, 'closedAt', f.closed_at, 'sortKey', f.sort_key, 'version', f.version)
        ORDER BY f.sort_key %2$s, f.id %2$s), '[]'),
      coalesce(array_agg('patient:' || f.patient_id ORDER BY f.sort_key %2$s, f.id %2$s), '{}')
    FROM (SELECT r.*, %1$s AS sort_key FROM referral r WHERE %3$s%4$s ORDER BY %1$s %2$s, r.id %2$s LIMIT $7) f
    JOIN patient p ON p.clinic_id = $1 AND p.id = f.patient_id
    JOIN membership m ON m.clinic_id = $1 AND m.id = f.owner_id
    $sql$,
    v_key, CASE WHEN v_closed THEN 'DESC' ELSE 'ASC' END, referral_conditions(p_filter),
    CASE WHEN p_after_id IS NULL THEN '' WHEN v_closed THEN format(' AND (%s, r.id) < ($5::timestamptz, $6)', v_key) ELSE ' AND (r.due_on, r.id) > ($5::date, $6)' END)
    INTO v_found, v_shown USING p_clinic, p_today, p_filter, p_zone, p_after_key, p_after_id, p_limit;
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'list', 'referral', NULL, NULL, v_shown[1:p_limit - 1], NULL);
  RETURN v_found;
END $$;

-- How many wait in each open state, how many are late or escalated, and for how long they have been waiting there.
CREATE FUNCTION referral_counts(p_clinic uuid, p_today date, p_zone text, p_filter jsonb) RETURNS json LANGUAGE plpgsql STABLE AS $$
DECLARE
  v_found json;
BEGIN
  EXECUTE format($sql$
    SELECT coalesce(json_agg(c ORDER BY c.direction DESC, c.status), '[]') FROM (
      SELECT direction, status, count(*)::int AS count, count(*) FILTER (WHERE due_on < $2)::int AS overdue, count(*) FILTER (WHERE escalated_at IS NOT NULL)::int AS escalated,
        count(*) FILTER (WHERE days <= 2)::int AS "upTo2Days", count(*) FILTER (WHERE days BETWEEN 3 AND 7)::int AS "upTo7Days",
        count(*) FILTER (WHERE days BETWEEN 8 AND 14)::int AS "upTo14Days", count(*) FILTER (WHERE days > 14)::int AS "over14Days"
      FROM (SELECT r.direction, r.status, r.due_on, r.escalated_at, $2 - (r.state_since AT TIME ZONE $4)::date AS days FROM referral r WHERE %s) r
      GROUP BY direction, status) c
    $sql$, referral_conditions(p_filter))
    INTO v_found USING p_clinic, p_today, p_filter, p_zone;
  RETURN v_found;
END $$;

ALTER FUNCTION referral_conditions(jsonb) OWNER TO lw_owner;
ALTER FUNCTION referral_board_page(uuid, uuid, text, text, date, text, jsonb, text, uuid, int) OWNER TO lw_owner;
ALTER FUNCTION referral_counts(uuid, date, text, jsonb) OWNER TO lw_owner;
REVOKE ALL ON FUNCTION referral_conditions(jsonb), referral_board_page(uuid, uuid, text, text, date, text, jsonb, text, uuid, int),
  referral_counts(uuid, date, text, jsonb) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION referral_conditions(jsonb), referral_board_page(uuid, uuid, text, text, date, text, jsonb, text, uuid, int),
  referral_counts(uuid, date, text, jsonb) TO lw_app;
