-- Plans that are built from templates: their course and its usual weeks, what exactly a goal measures, when and how often a line is done.
ALTER TABLE "plan" ADD COLUMN "course" TEXT, ADD COLUMN "condition_id" TEXT, ADD COLUMN "weeks_to_build" INTEGER, ADD COLUMN "weeks_to_return" INTEGER;
ALTER TABLE plan ADD CONSTRAINT plan_course_check CHECK (course IN ('injury', 'lasting'));
ALTER TABLE plan ADD CONSTRAINT plan_weeks_possible CHECK (weeks_to_build BETWEEN 0 AND 104 AND weeks_to_return BETWEEN 0 AND 104 AND weeks_to_build <= weeks_to_return);

-- The muscle, the landmark or the activity; the side it is on.
ALTER TABLE "plan_goal" ADD COLUMN "item" TEXT, ADD COLUMN "side" TEXT;
ALTER TABLE plan_goal ADD CONSTRAINT plan_goal_side_check CHECK (side IN ('left', 'right'));

-- The stage from which a line is done; from the beginning where it is null.
ALTER TABLE "plan_intervention" ADD COLUMN "frequency" TEXT, ADD COLUMN "stage" TEXT;
ALTER TABLE plan_intervention ADD CONSTRAINT plan_intervention_stage_check CHECK (stage IN ('peace', 'love', 'settle', 'build', 'return'));

CREATE TABLE "plan_template" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_template_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "plan_template_clinic_id_retired_at_name_idx" ON "plan_template"("clinic_id", "retired_at", "name");
ALTER TABLE "plan_template" ADD CONSTRAINT "plan_template_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "plan_template" ADD CONSTRAINT "plan_template_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE plan_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_template FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON plan_template
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);
ALTER TABLE plan_template ADD CONSTRAINT plan_template_has_name CHECK (length(btrim(name)) >= 1);
ALTER TABLE plan_template ADD CONSTRAINT plan_template_holds_an_object CHECK (jsonb_typeof(content) = 'object');

-- What a template brings stays as it was saved; only its name and whether it is offered change.
CREATE FUNCTION plan_template_keeps_its_content() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['name', 'retired_at', 'updated_at', 'version'];
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'a template keeps what it brings, and is never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_template_keeps_its_content BEFORE UPDATE OR DELETE ON plan_template FOR EACH ROW EXECUTE FUNCTION plan_template_keeps_its_content();
CREATE TRIGGER plan_template_no_truncate BEFORE TRUNCATE ON plan_template FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE plan_template OWNER TO lw_owner;
ALTER FUNCTION plan_template_keeps_its_content() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION plan_template_keeps_its_content() FROM PUBLIC;
GRANT SELECT ON plan_template TO lw_backup;
GRANT SELECT, INSERT ON plan_template TO lw_app;
GRANT UPDATE (name, retired_at, updated_at, version) ON plan_template TO lw_app;
