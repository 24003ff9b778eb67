-- The latest row of each fact, and the reads that do everything in one round trip: clinic, rows, audit.

GRANT CREATE ON SCHEMA public TO lw_owner;

-- Current facts -----------------------------------------------------------------------------------
-- By the day an answer is about, then by when it was written: an import of old answers replaces nothing newer.
-- Runs as the owner, so that the app reads this table and can write it in no other way.
CREATE FUNCTION keep_current_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO current_fact AS c (clinic_id, patient_id, fact_id, row_id, value, recorded_on, recorded_at, withdrawn)
  SELECT DISTINCT ON (a.clinic_id, a.patient_id, a.fact_id)
    a.clinic_id, a.patient_id, a.fact_id, a.id, a.value, a.recorded_on, a.recorded_at, a.withdrawn
  FROM added a
  ORDER BY a.clinic_id, a.patient_id, a.fact_id, a.recorded_on DESC, a.recorded_at DESC, a.id DESC
  ON CONFLICT (clinic_id, patient_id, fact_id) DO UPDATE
    SET row_id = excluded.row_id, value = excluded.value, recorded_on = excluded.recorded_on,
        recorded_at = excluded.recorded_at, withdrawn = excluded.withdrawn
    WHERE (excluded.recorded_on, excluded.recorded_at, excluded.row_id) > (c.recorded_on, c.recorded_at, c.row_id);
  RETURN NULL;
END $$;
CREATE TRIGGER fact_keeps_current AFTER INSERT ON fact REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION keep_current_facts();
ALTER FUNCTION keep_current_facts() OWNER TO lw_owner;
REVOKE ALL ON FUNCTION keep_current_facts() FROM PUBLIC;
GRANT SELECT ON current_fact TO lw_app;
GRANT SELECT ON current_fact TO lw_backup;

-- Search ------------------------------------------------------------------------------------------
-- p_from and p_until: one range per word searched, the most telling first. p_limit: one more row than is shown.
CREATE FUNCTION search_patients(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_from text[], p_until text[],
  p_status text, p_after_key text, p_after_id uuid, p_limit int) RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_ids uuid[];
  v_found json;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  IF cardinality(p_from) = 0 THEN
    SELECT array_agg(f.id ORDER BY f.sort_key, f.id) INTO v_ids FROM (
      SELECT p.id, p.sort_key FROM patient p
      WHERE p.clinic_id = p_clinic AND p.status = p_status
        AND (p_after_id IS NULL OR (p.sort_key, p.id) > (p_after_key, p_after_id))
      ORDER BY p.sort_key, p.id LIMIT p_limit) f;
  ELSE
    SELECT array_agg(f.patient_id ORDER BY f.sort_key, f.patient_id) INTO v_ids FROM (
      SELECT h.sort_key, h.patient_id FROM (
        SELECT DISTINCT w.sort_key, w.patient_id FROM patient_search_word w
        WHERE w.clinic_id = p_clinic AND w.word >= p_from[1] AND w.word < p_until[1]
          AND (p_after_id IS NULL OR (w.sort_key, w.patient_id) > (p_after_key, p_after_id))
        ORDER BY w.sort_key, w.patient_id) h
      JOIN patient p ON p.clinic_id = p_clinic AND p.id = h.patient_id AND p.status = p_status
      WHERE NOT EXISTS (
        SELECT FROM unnest(p_from[2:], p_until[2:]) AS other (low, high)
        WHERE NOT EXISTS (SELECT FROM patient_search_word o
          WHERE o.clinic_id = p_clinic AND o.patient_id = h.patient_id AND o.word >= other.low AND o.word < other.high))
      ORDER BY h.sort_key, h.patient_id LIMIT p_limit) f;
  END IF;
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name,
      'preferredName', p.preferred_name, 'birthDate', p.birth_date, 'phone', p.phone, 'status', p.status, 'sortKey', p.sort_key)
      ORDER BY p.sort_key, p.id), '[]')
    INTO v_found FROM patient p WHERE p.clinic_id = p_clinic AND p.id = ANY (v_ids);
  PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'list', 'patient', NULL, NULL,
    ARRAY(SELECT 'patient:' || shown FROM unnest(v_ids[1:p_limit - 1]) AS shown), NULL);
  RETURN v_found;
END $$;
ALTER FUNCTION search_patients(uuid, uuid, text, text, text[], text[], text, text, uuid, int) OWNER TO lw_owner;
REVOKE ALL ON FUNCTION search_patients(uuid, uuid, text, text, text[], text[], text, text, uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_patients(uuid, uuid, text, text, text[], text[], text, text, uuid, int) TO lw_app;

-- Screening record --------------------------------------------------------------------------------
-- Everything a decision about one patient rests on; null for an unknown patient. The clinic is set by the caller.
CREATE FUNCTION screening_record(p_clinic uuid, p_patient uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'birthDate', p.birth_date,
    'sexAtBirth', p.sex_at_birth,
    'facts', (SELECT coalesce(json_agg(json_build_object('factId', f.fact_id, 'value', f.value, 'recordedOn', f.recorded_on, 'withdrawn', f.withdrawn)), '[]')
      FROM current_fact f WHERE f.clinic_id = p_clinic AND f.patient_id = p_patient),
    'medicines', (SELECT coalesce(json_agg(json_build_object('text', m.text, 'classes', m.classes, 'confidence', m.confidence, 'status', m.status,
        'askNext', m.ask_next, 'stoppedOn', m.stopped_on) ORDER BY m.recorded_at, m.id), '[]')
      FROM medicine m WHERE m.clinic_id = p_clinic AND m.patient_id = p_patient AND m.status <> 'entered-in-error'),
    'clearances', (SELECT coalesce(json_agg(json_build_object('id', c.id, 'ruleIds', c.rule_ids, 'regions', c.regions, 'techniqueGroups', c.technique_groups,
        'maxPressure', c.max_pressure, 'validFrom', c.valid_from, 'validUntil', c.valid_until) ORDER BY c.id), '[]')
      FROM clearance c WHERE c.clinic_id = p_clinic AND c.patient_id = p_patient AND c.status = 'granted'),
    'overrides', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'ruleId', o.rule_id, 'region', o.region, 'side', o.side,
        'techniqueGroup', o.technique_group, 'validUntil', o.valid_until) ORDER BY o.id), '[]')
      FROM override o WHERE o.clinic_id = p_clinic AND o.patient_id = p_patient),
    'regions', (SELECT coalesce(json_agg(place), '[]') FROM episode e, jsonb_array_elements(e.regions) AS place
      WHERE e.clinic_id = p_clinic AND e.patient_id = p_patient AND e.status = 'open'))
  FROM patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient
$$;
ALTER FUNCTION screening_record(uuid, uuid) OWNER TO lw_owner;
REVOKE ALL ON FUNCTION screening_record(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION screening_record(uuid, uuid) TO lw_app;

REVOKE CREATE ON SCHEMA public FROM lw_owner;
