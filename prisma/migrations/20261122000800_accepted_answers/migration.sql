-- An answer that staff accepted before the rest of its intake: which version of it, who and when.
CREATE TABLE "accepted_answer" (
    "clinic_id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "accepted_by_id" UUID NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accepted_answer_pkey" PRIMARY KEY ("clinic_id","intake_id","item_id","seq")
);
ALTER TABLE "accepted_answer" ADD CONSTRAINT "accepted_answer_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "accepted_answer" ADD CONSTRAINT "accepted_answer_clinic_id_intake_id_item_id_seq_fkey" FOREIGN KEY ("clinic_id", "intake_id", "item_id", "seq") REFERENCES "intake_answer"("clinic_id", "intake_id", "item_id", "seq") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "accepted_answer" ADD CONSTRAINT "accepted_answer_clinic_id_accepted_by_id_fkey" FOREIGN KEY ("clinic_id", "accepted_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE accepted_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE accepted_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON accepted_answer
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

CREATE TRIGGER accepted_answer_immutable BEFORE UPDATE OR DELETE ON accepted_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER accepted_answer_no_truncate BEFORE TRUNCATE ON accepted_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE accepted_answer OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
GRANT SELECT ON accepted_answer TO lw_backup;
GRANT SELECT, INSERT ON accepted_answer TO lw_app;
