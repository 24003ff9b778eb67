-- When a row last changed, for programs that fetch what is new since they asked last. Written by the database itself, so that no
-- way of changing a row forgets it.
GRANT CREATE ON SCHEMA public TO lw_owner;

ALTER TABLE allergy ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE medicine ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE health_event ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE episode ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE finding ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE referral ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Rows from before: every change is on the trail, those of an import under its patient.
CREATE TEMPORARY TABLE changed AS SELECT clinic_id, entity_id, max(at) AS at FROM audit_event
  WHERE entity_id IS NOT NULL AND action NOT IN ('read', 'list', 'export', 'print', 'refuse') GROUP BY clinic_id, entity_id;
CREATE TEMPORARY TABLE imported AS SELECT clinic_id, patient_id, max(at) AS at FROM audit_event
  WHERE patient_id IS NOT NULL AND action = 'import' GROUP BY clinic_id, patient_id;
CREATE INDEX ON changed (entity_id);
CREATE INDEX ON imported (patient_id);
ALTER TABLE allergy DISABLE TRIGGER USER;
ALTER TABLE medicine DISABLE TRIGGER USER;
ALTER TABLE health_event DISABLE TRIGGER USER;
ALTER TABLE episode DISABLE TRIGGER USER;
ALTER TABLE finding DISABLE TRIGGER USER;
ALTER TABLE referral DISABLE TRIGGER USER;
UPDATE allergy t SET updated_at = greatest(recorded_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text),
  CASE WHEN external_key IS NOT NULL THEN (SELECT i.at FROM imported i WHERE i.clinic_id = t.clinic_id AND i.patient_id = t.patient_id) END);
UPDATE medicine t SET updated_at = greatest(recorded_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text),
  CASE WHEN external_key IS NOT NULL THEN (SELECT i.at FROM imported i WHERE i.clinic_id = t.clinic_id AND i.patient_id = t.patient_id) END);
UPDATE health_event t SET updated_at = greatest(recorded_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text),
  CASE WHEN external_key IS NOT NULL THEN (SELECT i.at FROM imported i WHERE i.clinic_id = t.clinic_id AND i.patient_id = t.patient_id) END);
UPDATE episode t SET updated_at = greatest(created_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text));
UPDATE finding t SET updated_at = greatest(recorded_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text));
UPDATE referral t SET updated_at = greatest(created_at, (SELECT c.at FROM changed c WHERE c.clinic_id = t.clinic_id AND c.entity_id = t.id::text));
ALTER TABLE allergy ENABLE TRIGGER USER;
ALTER TABLE medicine ENABLE TRIGGER USER;
ALTER TABLE health_event ENABLE TRIGGER USER;
ALTER TABLE episode ENABLE TRIGGER USER;
ALTER TABLE finding ENABLE TRIGGER USER;
ALTER TABLE referral ENABLE TRIGGER USER;
DROP TABLE changed, imported;

CREATE FUNCTION dates_its_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := greatest(OLD.updated_at, date_trunc('milliseconds', clock_timestamp()));
  RETURN NEW;
END $$;
ALTER FUNCTION dates_its_change() OWNER TO lw_owner;
REVOKE ALL ON FUNCTION dates_its_change() FROM PUBLIC;
-- After the triggers that guard what may change: they look at what was asked, not at the date of it.
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON allergy FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON medicine FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON health_event FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON episode FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON finding FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();
CREATE TRIGGER zz_dates_its_change BEFORE UPDATE ON referral FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION dates_its_change();

REVOKE CREATE ON SCHEMA public FROM lw_owner;
