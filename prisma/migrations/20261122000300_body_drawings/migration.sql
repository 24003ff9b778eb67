-- What was painted on the body map, by the patient or by a clinician.
CREATE TABLE "body_drawing" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "intake_id" UUID,
    "session_id" UUID,
    "layer" TEXT NOT NULL,
    "figure" TEXT NOT NULL,
    "drawing" JSONB NOT NULL,
    "coverage" JSONB NOT NULL,
    "drawn_on" DATE NOT NULL,
    "author_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "body_drawing_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "body_drawing_clinic_id_intake_id_key" ON "body_drawing"("clinic_id", "intake_id");
CREATE INDEX "body_drawing_clinic_id_patient_id_drawn_on_id_idx" ON "body_drawing"("clinic_id", "patient_id", "drawn_on" DESC, "id" DESC);
CREATE INDEX "body_drawing_clinic_id_session_id_idx" ON "body_drawing"("clinic_id", "session_id");
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "body_drawing" ADD CONSTRAINT "body_drawing_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE body_drawing ENABLE ROW LEVEL SECURITY;
ALTER TABLE body_drawing FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON body_drawing
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

ALTER TABLE body_drawing ADD CONSTRAINT body_drawing_layer_check CHECK (layer IN ('clinician', 'patient'));
ALTER TABLE body_drawing ADD CONSTRAINT body_drawing_figure_check CHECK (figure IN ('female', 'male'));
-- A patient's drawing comes with an intake and belongs to no visit; a clinician's has an author.
ALTER TABLE body_drawing ADD CONSTRAINT body_drawing_layers_apart CHECK (
  (layer = 'patient' AND intake_id IS NOT NULL AND session_id IS NULL AND author_id IS NULL) OR (layer = 'clinician' AND author_id IS NOT NULL));

-- What the patient drew stays as it is; a clinician's drawing keeps its layer and its patient.
CREATE FUNCTION body_drawing_keeps_its_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.layer = 'patient' OR NEW.layer <> OLD.layer OR NEW.patient_id <> OLD.patient_id THEN
    RAISE EXCEPTION 'a drawing keeps its layer and its patient, and is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER body_drawing_keeps_its_layer BEFORE UPDATE OR DELETE ON body_drawing FOR EACH ROW EXECUTE FUNCTION body_drawing_keeps_its_layer();
CREATE TRIGGER body_drawing_follows_session BEFORE INSERT OR UPDATE OR DELETE ON body_drawing
  FOR EACH ROW EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER body_drawing_no_truncate BEFORE TRUNCATE ON body_drawing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE body_drawing OWNER TO lw_owner;
ALTER FUNCTION body_drawing_keeps_its_layer() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION body_drawing_keeps_its_layer() FROM PUBLIC;
GRANT SELECT ON body_drawing TO lw_backup;
GRANT SELECT, INSERT, UPDATE ON body_drawing TO lw_app;
