-- How a clinic sets the rules, and how often each rule began to fire there.
CREATE TABLE "clinic_rule" (
    "clinic_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rule_id" TEXT NOT NULL,
    "level" TEXT,
    "max_pressure" INTEGER,
    "weeks" INTEGER,
    "direction" TEXT NOT NULL,
    "rule_set_version" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "clinical_lead_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinic_rule_pkey" PRIMARY KEY ("clinic_id","number")
);
CREATE INDEX "clinic_rule_clinic_id_rule_id_number_idx" ON "clinic_rule"("clinic_id", "rule_id", "number" DESC);
ALTER TABLE "clinic_rule" ADD CONSTRAINT "clinic_rule_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clinic_rule" ADD CONSTRAINT "clinic_rule_clinic_id_clinical_lead_id_fkey" FOREIGN KEY ("clinic_id", "clinical_lead_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clinic_rule" ADD CONSTRAINT "clinic_rule_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "rule_firing" (
    "clinic_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,
    "fired_on" DATE NOT NULL,

    CONSTRAINT "rule_firing_pkey" PRIMARY KEY ("clinic_id","rule_id","patient_id","fired_on")
);
CREATE INDEX "rule_firing_clinic_id_patient_id_idx" ON "rule_firing"("clinic_id", "patient_id");
ALTER TABLE "rule_firing" ADD CONSTRAINT "rule_firing_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "rule_firing" ADD CONSTRAINT "rule_firing_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE INDEX "override_clinic_id_rule_id_created_at_idx" ON "override"("clinic_id", "rule_id", "created_at");

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['clinic_rule', 'rule_firing'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t || '_immutable', t);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t || '_no_truncate', t);
  END LOOP;
END $$;

-- An emergency is never a clinic's own word; what is looser than the product has somebody who answers for it.
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_number_check CHECK (number >= 1);
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_level_check CHECK (level IN ('modify', 'clearance-needed', 'do-not-treat-refer'));
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_max_pressure_check CHECK (max_pressure BETWEEN 0 AND 5);
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_weeks_check CHECK (weeks BETWEEN 1 AND 520);
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_direction_check CHECK (direction IN ('stricter', 'looser', 'product'));
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_has_reason CHECK (length(btrim(reason)) >= 10);
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_says_something CHECK ((direction = 'product') = (level IS NULL AND max_pressure IS NULL AND weeks IS NULL));
ALTER TABLE clinic_rule ADD CONSTRAINT clinic_rule_looser_has_lead CHECK (direction <> 'looser' OR clinical_lead_id IS NOT NULL);

-- The record of a screening gains the clinic's settings: null while it has none.
CREATE FUNCTION clinic_rule_settings(p_clinic uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = 0 THEN NULL ELSE json_build_object('number', max(newest.number),
    'rules', coalesce(json_agg(json_build_object('ruleId', newest.rule_id, 'level', newest.level, 'maxPressure', newest.max_pressure, 'weeks', newest.weeks)
      ORDER BY newest.rule_id) FILTER (WHERE newest.direction <> 'product'), '[]')) END
  FROM (SELECT DISTINCT ON (r.rule_id) r.rule_id, r.number, r.level, r.max_pressure, r.weeks, r.direction
    FROM clinic_rule r WHERE r.clinic_id = p_clinic ORDER BY r.rule_id, r.number DESC) newest
$$;

CREATE OR REPLACE FUNCTION screening_record(p_clinic uuid, p_patient uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'birthDate', p.birth_date,
    'sexAtBirth', p.sex_at_birth,
    'facts', (SELECT coalesce(json_agg(json_build_object('factId', f.fact_id, 'value', f.value, 'recordedOn', f.recorded_on, 'withdrawn', f.withdrawn) ORDER BY f.fact_id), '[]')
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
    'regions', (SELECT coalesce(json_agg(place ORDER BY e.opened_on, e.id), '[]') FROM episode e, jsonb_array_elements(e.regions) AS place
      WHERE e.clinic_id = p_clinic AND e.patient_id = p_patient AND e.status = 'open'),
    'ruleSettings', clinic_rule_settings(p_clinic))
  FROM patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient
$$;

ALTER FUNCTION screening_record(uuid, uuid) SET plan_cache_mode TO force_generic_plan;

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE clinic_rule OWNER TO lw_owner;
ALTER TABLE rule_firing OWNER TO lw_owner;
ALTER FUNCTION clinic_rule_settings(uuid) OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION clinic_rule_settings(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION clinic_rule_settings(uuid) TO lw_app;
GRANT SELECT ON clinic_rule, rule_firing TO lw_backup;
GRANT SELECT, INSERT ON clinic_rule, rule_firing TO lw_app;
