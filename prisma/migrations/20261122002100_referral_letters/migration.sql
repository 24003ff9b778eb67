-- Letters of a referral: what came with it, what it says, and our own once signed; and how somebody outside is reached.

-- Directory -----------------------------------------------------------------------------------------
ALTER TABLE "contact" ADD COLUMN "address" TEXT, ADD COLUMN "preferred_way" TEXT;
ALTER TABLE contact ADD CONSTRAINT contact_preferred_way_check CHECK (preferred_way IN ('email', 'fax', 'phone', 'post'));
CREATE INDEX "referral_clinic_id_contact_id_idx" ON "referral"("clinic_id", "contact_id");

-- Attachments ---------------------------------------------------------------------------------------
CREATE TABLE "referral_attachment" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT,
    "dated_on" DATE,
    "media_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "sha256" BYTEA NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL DEFAULT 'active',
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,
    "removed_reason" TEXT,

    CONSTRAINT "referral_attachment_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "referral_attachment_clinic_id_referral_id_added_at_idx" ON "referral_attachment"("clinic_id", "referral_id", "added_at");
ALTER TABLE "referral_attachment" ADD CONSTRAINT "referral_attachment_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_attachment" ADD CONSTRAINT "referral_attachment_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_attachment" ADD CONSTRAINT "referral_attachment_clinic_id_added_by_id_fkey" FOREIGN KEY ("clinic_id", "added_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_attachment" ADD CONSTRAINT "referral_attachment_clinic_id_removed_by_id_fkey" FOREIGN KEY ("clinic_id", "removed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE referral_attachment ADD CONSTRAINT referral_attachment_kind_check CHECK (kind IN ('referral-letter', 'reply', 'report', 'other'));
ALTER TABLE referral_attachment ADD CONSTRAINT referral_attachment_media_type_check CHECK (media_type IN ('application/pdf', 'image/jpeg'));
ALTER TABLE referral_attachment ADD CONSTRAINT referral_attachment_status_check CHECK (status IN ('active', 'removed'));
ALTER TABLE referral_attachment ADD CONSTRAINT referral_attachment_size_possible CHECK (size_bytes > 0 AND length(sha256) = 32);
-- What was removed is gone: what stays is that there was one, who removed it, and why.
ALTER TABLE referral_attachment ADD CONSTRAINT referral_attachment_removed_is_gone CHECK (
  CASE WHEN status = 'active'
    THEN length(bytes) > 0 AND removed_at IS NULL AND removed_reason IS NULL
    ELSE length(bytes) = 0 AND removed_at IS NOT NULL AND removed_by_id IS NOT NULL AND length(btrim(coalesce(removed_reason, ''))) > 0
  END);

-- What the letter says ------------------------------------------------------------------------------
CREATE TABLE "inbound_letter" (
    "clinic_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "dated_on" DATE,
    "diagnosis" TEXT,
    "precautions" TEXT,
    "typed_by_id" UUID NOT NULL,
    "typed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "inbound_letter_pkey" PRIMARY KEY ("clinic_id","referral_id")
);
ALTER TABLE "inbound_letter" ADD CONSTRAINT "inbound_letter_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "inbound_letter" ADD CONSTRAINT "inbound_letter_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "inbound_letter" ADD CONSTRAINT "inbound_letter_clinic_id_typed_by_id_fkey" FOREIGN KEY ("clinic_id", "typed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Our own letter, signed ----------------------------------------------------------------------------
CREATE TABLE "referral_signature" (
    "clinic_id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "signed_role" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_signature_pkey" PRIMARY KEY ("clinic_id","referral_id")
);
ALTER TABLE "referral_signature" ADD CONSTRAINT "referral_signature_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_signature" ADD CONSTRAINT "referral_signature_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_signature" ADD CONSTRAINT "referral_signature_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE referral_signature ADD CONSTRAINT referral_signature_holds_an_object CHECK (jsonb_typeof(content) = 'object' AND length(content_hash) = 32);

-- What stays as it is -------------------------------------------------------------------------------
CREATE FUNCTION referral_papers_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'papers of a referral are removed with a reason, never deleted' USING ERRCODE = 'restrict_violation'; END IF;
  IF EXISTS (SELECT FROM referral WHERE clinic_id = NEW.clinic_id AND id = NEW.referral_id AND NOT is_open) THEN
    RAISE EXCEPTION 'the papers of a closed referral stay as they are' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION referral_attachment_only_removed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changing constant text[] := ARRAY['status', 'bytes', 'removed_at', 'removed_by_id', 'removed_reason'];
BEGIN
  IF OLD.status <> 'active' OR NEW.status <> 'removed' OR to_jsonb(NEW) - changing <> to_jsonb(OLD) - changing THEN
    RAISE EXCEPTION 'an attachment can only be removed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- A signed letter goes out as it was signed, and to whom it was signed.
CREATE FUNCTION referral_signed_letter_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM referral_signature WHERE clinic_id = OLD.clinic_id AND referral_id = OLD.id) THEN
    RAISE EXCEPTION 'a signed letter is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_attachment_follows BEFORE INSERT OR UPDATE OR DELETE ON referral_attachment FOR EACH ROW EXECUTE FUNCTION referral_papers_follow();
CREATE TRIGGER referral_attachment_only_removed BEFORE UPDATE ON referral_attachment FOR EACH ROW EXECUTE FUNCTION referral_attachment_only_removed();
CREATE TRIGGER referral_attachment_no_truncate BEFORE TRUNCATE ON referral_attachment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER inbound_letter_follows BEFORE INSERT OR UPDATE OR DELETE ON inbound_letter FOR EACH ROW EXECUTE FUNCTION referral_papers_follow();
CREATE TRIGGER inbound_letter_no_truncate BEFORE TRUNCATE ON inbound_letter FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER referral_signature_follows BEFORE INSERT ON referral_signature FOR EACH ROW EXECUTE FUNCTION referral_papers_follow();
CREATE TRIGGER referral_signature_immutable BEFORE UPDATE OR DELETE ON referral_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER referral_signature_no_truncate BEFORE TRUNCATE ON referral_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER referral_signed_letter_is_final BEFORE UPDATE ON referral FOR EACH ROW
  WHEN (NEW.letter IS DISTINCT FROM OLD.letter OR (OLD.direction = 'outbound' AND (NEW.to_name, NEW.reason, NEW.question) IS DISTINCT FROM (OLD.to_name, OLD.reason, OLD.question)))
  EXECUTE FUNCTION referral_signed_letter_is_final();

-- Rights --------------------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['referral_attachment', 'inbound_letter', 'referral_signature'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', t);
    EXECUTE format('GRANT SELECT ON %I TO lw_backup', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO lw_app', t);
  END LOOP;
END $$;
ALTER FUNCTION referral_papers_follow() OWNER TO lw_owner;
ALTER FUNCTION referral_attachment_only_removed() OWNER TO lw_owner;
ALTER FUNCTION referral_signed_letter_is_final() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION referral_papers_follow(), referral_attachment_only_removed(), referral_signed_letter_is_final() FROM PUBLIC;
GRANT UPDATE (status, bytes, removed_at, removed_by_id, removed_reason) ON referral_attachment TO lw_app;
GRANT UPDATE (dated_on, diagnosis, precautions, typed_by_id, typed_at, version) ON inbound_letter TO lw_app;
-- The worker hangs the signed letter on its mail.
GRANT SELECT ON referral_signature TO lw_worker;
