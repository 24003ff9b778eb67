-- Photographs of a place on the body, each with the consent that allowed it.

-- What a person says about photographs is recorded like what is said about a sensitive area.
ALTER TABLE consent_choice DROP CONSTRAINT consent_choice_area_check;
ALTER TABLE consent_choice ADD CONSTRAINT consent_choice_area_check CHECK (area IN ('groin', 'inner-thigh', 'gluteal', 'photographs'));

CREATE TABLE "photo" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "session_id" UUID,
    "region" TEXT NOT NULL,
    "side" TEXT,
    "view" TEXT,
    "caption" TEXT,
    "consent" TEXT NOT NULL,
    "consent_choice_id" UUID NOT NULL,
    "taken_on" DATE NOT NULL,
    "author_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "media_type" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "thumbnail" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "photo_clinic_id_patient_id_taken_on_id_idx" ON "photo"("clinic_id", "patient_id", "taken_on" DESC, "id" DESC);
CREATE INDEX "photo_clinic_id_session_id_idx" ON "photo"("clinic_id", "session_id");
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_consent_choice_id_fkey" FOREIGN KEY ("clinic_id", "consent_choice_id") REFERENCES "consent_choice"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "photo" ADD CONSTRAINT "photo_clinic_id_withdrawn_by_id_fkey" FOREIGN KEY ("clinic_id", "withdrawn_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE photo ENABLE ROW LEVEL SECURITY;
ALTER TABLE photo FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON photo
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

ALTER TABLE photo ADD CONSTRAINT photo_side_check CHECK (side IN ('left', 'right', 'both'));
ALTER TABLE photo ADD CONSTRAINT photo_view_check CHECK (view IN ('front', 'back', 'inner', 'outer', 'sole', 'close-up'));
ALTER TABLE photo ADD CONSTRAINT photo_consent_check CHECK (consent IN ('granted', 'asked'));
ALTER TABLE photo ADD CONSTRAINT photo_media_type_check CHECK (media_type IN ('image/jpeg', 'image/png'));
ALTER TABLE photo ADD CONSTRAINT photo_status_check CHECK (status IN ('active', 'withdrawn'));
ALTER TABLE photo ADD CONSTRAINT photo_size_possible CHECK (width > 0 AND height > 0 AND length(sha256) = 32);
-- A withdrawn photograph is gone: what stays is that there was one, who took it back, and why.
ALTER TABLE photo ADD CONSTRAINT photo_withdrawn_is_gone CHECK (
  CASE WHEN status = 'active'
    THEN length(bytes) > 0 AND length(thumbnail) > 0 AND withdrawn_at IS NULL AND withdrawn_reason IS NULL
    ELSE length(bytes) = 0 AND length(thumbnail) = 0 AND withdrawn_at IS NOT NULL AND withdrawn_by_id IS NOT NULL AND length(btrim(coalesce(withdrawn_reason, ''))) > 0
  END);

-- A photograph can only be withdrawn, once.
CREATE FUNCTION photo_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['status', 'bytes', 'thumbnail', 'withdrawn_at', 'withdrawn_by_id', 'withdrawn_reason'];
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status <> 'active' OR NEW.status <> 'withdrawn' OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'a photograph can only be withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER photo_only_withdrawn BEFORE UPDATE OR DELETE ON photo FOR EACH ROW EXECUTE FUNCTION photo_only_withdrawn();
CREATE TRIGGER photo_follows_session BEFORE INSERT OR UPDATE OR DELETE ON photo
  FOR EACH ROW EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER photo_no_truncate BEFORE TRUNCATE ON photo FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE photo OWNER TO lw_owner;
ALTER FUNCTION photo_only_withdrawn() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION photo_only_withdrawn() FROM PUBLIC;
GRANT SELECT ON photo TO lw_backup;
GRANT SELECT, INSERT ON photo TO lw_app;
GRANT UPDATE (status, bytes, thumbnail, withdrawn_at, withdrawn_by_id, withdrawn_reason) ON photo TO lw_app;
