-- The letter that asks for a clearance is signed, sent and followed; a referrer is asked by mail for what a letter does not say.

-- To whom -------------------------------------------------------------------------------------------
ALTER TABLE "clearance" ADD COLUMN "contact_id" UUID;
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_contact_id_fkey" FOREIGN KEY ("clinic_id", "contact_id") REFERENCES "contact"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
CREATE INDEX "clearance_clinic_id_contact_id_idx" ON "clearance"("clinic_id", "contact_id");

-- Letters written before they had parts: the open ones can be edited and signed like the others.
UPDATE clearance SET letter = letter || jsonb_build_object('parts', jsonb_build_object(
    'situation', coalesce(substring(letter ->> 'body' FROM E'\nSituation\n(.*?)\n\nBackground\n'), ''),
    'background', coalesce(substring(letter ->> 'body' FROM E'\nBackground\n(.*?)\n\nAssessment\n'), ''),
    'assessment', coalesce(substring(letter ->> 'body' FROM E'\nAssessment\n(.*?)\n\nRequest\n'), ''),
    'recommendation', question))
  WHERE status = 'requested' AND letter ? 'body' AND NOT letter ? 'parts';

-- As it was signed ----------------------------------------------------------------------------------
CREATE TABLE "clearance_signature" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "clearance_id" UUID NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "signed_role" TEXT NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clearance_signature_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "clearance_signature_clinic_id_clearance_id_key" ON "clearance_signature"("clinic_id", "clearance_id");
ALTER TABLE "clearance_signature" ADD CONSTRAINT "clearance_signature_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_signature" ADD CONSTRAINT "clearance_signature_clinic_id_clearance_id_fkey" FOREIGN KEY ("clinic_id", "clearance_id") REFERENCES "clearance"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_signature" ADD CONSTRAINT "clearance_signature_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE clearance_signature ADD CONSTRAINT clearance_signature_holds_an_object CHECK (jsonb_typeof(content) = 'object' AND length(content_hash) = 32);

-- How it went out -----------------------------------------------------------------------------------
CREATE TABLE "clearance_sending" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "way" TEXT NOT NULL,
    "recipient" TEXT,
    "sent_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "clearance_sending_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "clearance_sending_clinic_id_signature_id_sent_at_idx" ON "clearance_sending"("clinic_id", "signature_id", "sent_at");
ALTER TABLE "clearance_sending" ADD CONSTRAINT "clearance_sending_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_sending" ADD CONSTRAINT "clearance_sending_clinic_id_signature_id_fkey" FOREIGN KEY ("clinic_id", "signature_id") REFERENCES "clearance_signature"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "clearance_sending" ADD CONSTRAINT "clearance_sending_clinic_id_sent_by_id_fkey" FOREIGN KEY ("clinic_id", "sent_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE clearance_sending ADD CONSTRAINT clearance_sending_way_check CHECK (way IN ('printed', 'faxed', 'handed-over', 'email'));
ALTER TABLE clearance_sending ADD CONSTRAINT clearance_sending_mail_has_address CHECK ((way = 'email') = (recipient IS NOT NULL));

-- What a referrer was asked -------------------------------------------------------------------------
CREATE TABLE "referral_question" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referral_question_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE INDEX "referral_question_clinic_id_referral_id_asked_at_idx" ON "referral_question"("clinic_id", "referral_id", "asked_at");
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "referral_question" ADD CONSTRAINT "referral_question_clinic_id_asked_by_id_fkey" FOREIGN KEY ("clinic_id", "asked_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE referral_question ADD CONSTRAINT referral_question_holds_an_object CHECK (jsonb_typeof(content) = 'object' AND length(content_hash) = 32);

-- Their mails ---------------------------------------------------------------------------------------
ALTER TABLE outbox_message ADD COLUMN clearance_id uuid;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_clinic_id_clearance_id_fkey FOREIGN KEY (clinic_id, clearance_id)
  REFERENCES clearance (clinic_id, id) ON DELETE RESTRICT ON UPDATE RESTRICT;
-- One more kind beside those that are known by now.
DO $$
DECLARE
  known text;
BEGIN
  SELECT string_agg(quote_literal(m[1]), ', ') INTO known
    FROM pg_constraint c, regexp_matches(pg_get_constraintdef(c.oid), '''([a-z-]+)''', 'g') AS m
    WHERE c.conname = 'outbox_message_kind_check' AND c.conrelid = 'outbox_message'::regclass;
  EXECUTE format('ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check, ADD CONSTRAINT outbox_message_kind_check CHECK (kind IN (%s, %L))', known, 'referral-question');
END $$;

-- What stays as it is -------------------------------------------------------------------------------
-- A request that was answered or withdrawn is neither signed nor sent any more.
CREATE FUNCTION clearance_signature_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM clearance WHERE clinic_id = NEW.clinic_id AND id = NEW.clearance_id AND status <> 'requested') THEN
    RAISE EXCEPTION 'only the letter of an open request is signed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION clearance_sending_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM clearance_signature s JOIN clearance c ON c.clinic_id = s.clinic_id AND c.id = s.clearance_id
      WHERE s.clinic_id = NEW.clinic_id AND s.id = NEW.signature_id AND c.status <> 'requested') THEN
    RAISE EXCEPTION 'only the letter of an open request is sent' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
-- A signed letter goes out as it was signed, and to whom it was signed. Who answered it is kept beside it.
CREATE FUNCTION clearance_signed_letter_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM clearance_signature WHERE clinic_id = OLD.clinic_id AND clearance_id = OLD.id) THEN
    RAISE EXCEPTION 'a signed letter is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clearance_signature_follows BEFORE INSERT ON clearance_signature FOR EACH ROW EXECUTE FUNCTION clearance_signature_follows();
CREATE TRIGGER clearance_signature_immutable BEFORE UPDATE OR DELETE ON clearance_signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clearance_signature_no_truncate BEFORE TRUNCATE ON clearance_signature FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clearance_sending_follows BEFORE INSERT ON clearance_sending FOR EACH ROW EXECUTE FUNCTION clearance_sending_follows();
CREATE TRIGGER clearance_sending_immutable BEFORE UPDATE OR DELETE ON clearance_sending FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clearance_sending_no_truncate BEFORE TRUNCATE ON clearance_sending FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER referral_question_follows BEFORE INSERT ON referral_question FOR EACH ROW EXECUTE FUNCTION referral_papers_follow();
CREATE TRIGGER referral_question_immutable BEFORE UPDATE OR DELETE ON referral_question FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER referral_question_no_truncate BEFORE TRUNCATE ON referral_question FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clearance_signed_letter_is_final BEFORE UPDATE ON clearance FOR EACH ROW
  WHEN ((NEW.letter - 'answeredByProfession', NEW.addressee, NEW.question, NEW.contact_id) IS DISTINCT FROM (OLD.letter - 'answeredByProfession', OLD.addressee, OLD.question, OLD.contact_id))
  EXECUTE FUNCTION clearance_signed_letter_is_final();

-- Rights --------------------------------------------------------------------------------------------
GRANT CREATE ON SCHEMA public TO lw_owner;
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['clearance_signature', 'clearance_sending', 'referral_question'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_clinic ON %I USING (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid) '
      || 'WITH CHECK (clinic_id = nullif(current_setting(''app.clinic_id'', true), '''')::uuid)', t);
    EXECUTE format('ALTER TABLE %I OWNER TO lw_owner', t);
    EXECUTE format('GRANT SELECT ON %I TO lw_backup', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO lw_app', t);
  END LOOP;
END $$;
ALTER FUNCTION clearance_signature_follows() OWNER TO lw_owner;
ALTER FUNCTION clearance_sending_follows() OWNER TO lw_owner;
ALTER FUNCTION clearance_signed_letter_is_final() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION clearance_signature_follows(), clearance_sending_follows(), clearance_signed_letter_is_final() FROM PUBLIC;
-- The worker hangs on a mail what was signed or asked.
GRANT SELECT ON clearance_signature, referral_question TO lw_worker;
-- When a clearance lapses, the worker asks anew which plans still fit, and with that who performs what.
GRANT SELECT ON clinic_scope TO lw_worker;
