-- What of the catalogue a profession does not perform in this clinic. No row: as in the catalogue.
CREATE TABLE "clinic_scope" (
    "clinic_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "modality_id" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clinic_scope_pkey" PRIMARY KEY ("clinic_id","role","modality_id")
);
ALTER TABLE "clinic_scope" ADD CONSTRAINT "clinic_scope_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clinic_scope" ADD CONSTRAINT "clinic_scope_clinic_id_set_by_id_fkey" FOREIGN KEY ("clinic_id", "set_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE clinic_scope ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinic_scope FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON clinic_scope
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

ALTER TABLE clinic_scope ADD CONSTRAINT clinic_scope_role_check CHECK (role IN ('massage-therapist', 'physiotherapist'));

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE clinic_scope OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
GRANT SELECT ON clinic_scope TO lw_backup;
-- A row is set or taken away; who set it is never rewritten.
GRANT SELECT, INSERT, DELETE ON clinic_scope TO lw_app;
