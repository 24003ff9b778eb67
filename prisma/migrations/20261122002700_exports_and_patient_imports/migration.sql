-- Copies of the record that people take with them, and tables of people that they bring.
CREATE TABLE "record_export" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "patient_id" UUID,
    "reason" TEXT,
    "requested_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "record_export_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "record_export_clinic_id_created_at_idx" ON "record_export"("clinic_id", "created_at");
CREATE INDEX "record_export_clinic_id_patient_id_idx" ON "record_export"("clinic_id", "patient_id");
ALTER TABLE "record_export" ADD CONSTRAINT "record_export_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "record_export" ADD CONSTRAINT "record_export_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "record_export" ADD CONSTRAINT "record_export_clinic_id_requested_by_id_fkey" FOREIGN KEY ("clinic_id", "requested_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "patient_import" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content" TEXT,
    "content_hash" BYTEA NOT NULL,
    "encoding" TEXT NOT NULL,
    "separator" TEXT NOT NULL,
    "row_count" INTEGER NOT NULL,
    "mapping" JSONB NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "status" TEXT NOT NULL DEFAULT 'draft',
    "counts" JSONB NOT NULL DEFAULT '{}',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "imported_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "patient_import_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "patient_import_clinic_id_created_at_idx" ON "patient_import"("clinic_id", "created_at");
ALTER TABLE "patient_import" ADD CONSTRAINT "patient_import_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "patient_import" ADD CONSTRAINT "patient_import_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

CREATE TABLE "patient_import_row" (
    "clinic_id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "row_number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "patient_id" UUID,
    "patient_version" INTEGER,
    "filled" TEXT[],
    "undone" TEXT,
    "held_by" TEXT,

    CONSTRAINT "patient_import_row_pkey" PRIMARY KEY ("clinic_id","import_id","row_number")
);
CREATE INDEX "patient_import_row_clinic_id_patient_id_idx" ON "patient_import_row"("clinic_id", "patient_id");
ALTER TABLE "patient_import_row" ADD CONSTRAINT "patient_import_row_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "patient_import_row" ADD CONSTRAINT "patient_import_row_clinic_id_import_id_fkey" FOREIGN KEY ("clinic_id", "import_id") REFERENCES "patient_import"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "patient_import_row" ADD CONSTRAINT "patient_import_row_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['record_export', 'patient_import', 'patient_import_row'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
  END LOOP;
END $$;

ALTER TABLE record_export ADD CONSTRAINT record_export_kind_check CHECK (kind IN ('clinic', 'patient'));
ALTER TABLE record_export ADD CONSTRAINT record_export_patient_of_its_kind CHECK ((kind = 'patient') = (patient_id IS NOT NULL));
ALTER TABLE record_export ADD CONSTRAINT record_export_is_short_lived CHECK (expires_at > created_at AND expires_at <= created_at + interval '1 day');
ALTER TABLE patient_import ADD CONSTRAINT patient_import_status_check CHECK (status IN ('draft', 'imported', 'undone', 'discarded'));
ALTER TABLE patient_import ADD CONSTRAINT patient_import_encoding_check CHECK (encoding IN ('utf-8', 'utf-16le', 'windows-1252'));
ALTER TABLE patient_import ADD CONSTRAINT patient_import_text_only_while_needed CHECK ((status = 'draft') = (content IS NOT NULL));
ALTER TABLE patient_import ADD CONSTRAINT patient_import_row_count_possible CHECK (row_count BETWEEN 0 AND 20000);
ALTER TABLE patient_import_row ADD CONSTRAINT patient_import_row_outcome_check CHECK (outcome IN ('created', 'merged', 'skipped'));
ALTER TABLE patient_import_row ADD CONSTRAINT patient_import_row_undone_check CHECK (undone IN ('taken-back', 'kept'));

-- Takes back at most p_limit people whom an import added: deletes those whom nobody has changed and to whom nothing was added,
-- and leaves the others with what holds them. Runs as the owner because the app may delete no patient; row-level security binds
-- it to the caller's clinic, and the foreign keys refuse whatever it might overlook.
CREATE FUNCTION take_back_import(p_import uuid, p_limit int) RETURNS TABLE (row_number int, patient_id uuid, held_by text)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  v_clinic uuid := current_clinic();
  v_rows int[];
  v_people uuid[];
  v_versions int[];
  v_used uuid[];
  v_held jsonb := '{}';
  v_free uuid[];
  v_table record;
BEGIN
  IF v_clinic IS NULL THEN RAISE EXCEPTION 'no clinic is set' USING ERRCODE = 'restrict_violation'; END IF;
  SELECT array_agg(r.row_number), array_agg(r.patient_id), array_agg(r.patient_version) INTO v_rows, v_people, v_versions FROM (
    SELECT r.row_number, r.patient_id, r.patient_version FROM patient_import_row r
    JOIN patient_import i ON i.clinic_id = r.clinic_id AND i.id = r.import_id AND i.status = 'imported'
    WHERE r.clinic_id = v_clinic AND r.import_id = p_import AND r.outcome = 'created' AND r.undone IS NULL
    ORDER BY r.row_number LIMIT greatest(p_limit, 0)) r;
  IF v_people IS NULL THEN RETURN; END IF;
  PERFORM 1 FROM patient p WHERE p.clinic_id = v_clinic AND p.id = ANY (v_people) FOR UPDATE;
  SELECT coalesce(jsonb_object_agg(p.id, 'patient'), '{}') INTO v_held
    FROM unnest(v_people, v_versions) AS w (id, version) JOIN patient p ON p.clinic_id = v_clinic AND p.id = w.id AND p.version <> w.version;
  FOR v_table IN
    SELECT c.conrelid::regclass AS name, c.conrelid::regclass::text AS word, a.attname AS link FROM pg_constraint c
    JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]
    WHERE c.contype = 'f' AND c.confrelid = 'patient'::regclass AND c.conrelid::regclass::text NOT IN ('patient_search_word', 'patient_import_row')
    ORDER BY c.conrelid::regclass::text
  LOOP
    EXECUTE format('SELECT array_agg(DISTINCT %1$I) FROM %2$s WHERE clinic_id = $1 AND %1$I = ANY ($2)', v_table.link, v_table.name)
      INTO v_used USING v_clinic, v_people;
    IF v_used IS NOT NULL THEN
      SELECT v_held || jsonb_object_agg(id, v_table.word) INTO v_held FROM unnest(v_used) AS u (id);
    END IF;
  END LOOP;
  -- Somebody whom a later import filled in is that import's too.
  SELECT v_held || coalesce(jsonb_object_agg(r.patient_id, 'patient_import'), '{}') INTO v_held FROM patient_import_row r
    WHERE r.clinic_id = v_clinic AND r.patient_id = ANY (v_people) AND r.import_id <> p_import AND r.undone IS DISTINCT FROM 'taken-back';
  SELECT coalesce(array_agg(id), '{}') INTO v_free FROM unnest(v_people) AS f (id) WHERE NOT v_held ? f.id::text;
  UPDATE patient_import_row r SET undone = CASE WHEN r.patient_id = ANY (v_free) THEN 'taken-back' ELSE 'kept' END, held_by = v_held ->> r.patient_id::text
    WHERE r.clinic_id = v_clinic AND r.import_id = p_import AND r.row_number = ANY (v_rows);
  UPDATE patient_import_row r SET patient_id = NULL WHERE r.clinic_id = v_clinic AND r.patient_id = ANY (v_free);
  DELETE FROM patient_search_word w WHERE w.clinic_id = v_clinic AND w.patient_id = ANY (v_free);
  DELETE FROM patient p WHERE p.clinic_id = v_clinic AND p.id = ANY (v_free);
  RETURN QUERY SELECT w.row_number, w.id, v_held ->> w.id::text FROM unnest(v_rows, v_people) AS w (row_number, id) ORDER BY 1;
END $$;

ALTER TABLE record_export OWNER TO lw_owner;
ALTER TABLE patient_import OWNER TO lw_owner;
ALTER TABLE patient_import_row OWNER TO lw_owner;
ALTER FUNCTION take_back_import(uuid, int) OWNER TO lw_owner;
REVOKE ALL ON FUNCTION take_back_import(uuid, int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_back_import(uuid, int) TO lw_app;
-- A person who is taken back is looked for in every table.
CREATE INDEX "imported_resource_clinic_id_patient_id_idx" ON "imported_resource"("clinic_id", "patient_id");
CREATE INDEX "patient_search_word_clinic_id_patient_id_idx" ON "patient_search_word"("clinic_id", "patient_id");

GRANT SELECT, INSERT ON record_export, patient_import, patient_import_row TO lw_app;
GRANT UPDATE (content, mapping, choices, status, counts, imported_at, undone_at, version) ON patient_import TO lw_app;
GRANT UPDATE (undone, held_by) ON patient_import_row TO lw_app;
GRANT SELECT ON record_export, patient_import, patient_import_row TO lw_backup;
