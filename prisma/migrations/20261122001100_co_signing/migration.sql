-- An assistant's note carries two signatures: its author's when it is sent, a practitioner's when it is co-signed. The steps
-- are only ever added; a note that waits for the second signature is as fixed as a signed one.
CREATE TABLE "session_signature_step" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "step" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "member_name" TEXT NOT NULL,
    "member_role" TEXT NOT NULL,
    "asked_id" UUID,
    "comment" TEXT,
    "content_hash" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_signature_step_pkey" PRIMARY KEY ("clinic_id","id")
);
CREATE UNIQUE INDEX "session_signature_step_clinic_id_session_id_number_key" ON "session_signature_step"("clinic_id", "session_id", "number");
ALTER TABLE "session_signature_step" ADD CONSTRAINT "session_signature_step_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "session_signature_step" ADD CONSTRAINT "session_signature_step_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "session_signature_step" ADD CONSTRAINT "session_signature_step_clinic_id_member_id_fkey" FOREIGN KEY ("clinic_id", "member_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "session_signature_step" ADD CONSTRAINT "session_signature_step_clinic_id_asked_id_fkey" FOREIGN KEY ("clinic_id", "asked_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE session_signature_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_signature_step FORCE ROW LEVEL SECURITY;
CREATE POLICY own_clinic ON session_signature_step
  USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid)
  WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);

ALTER TABLE session_signature_step ADD CONSTRAINT session_signature_step_step_check CHECK (step IN ('signed', 'sent', 'returned', 'recalled', 'co-signed'));
ALTER TABLE session_signature_step ADD CONSTRAINT session_signature_step_member_role_check
  CHECK (member_role IN ('owner', 'clinic_admin', 'physiotherapist', 'massage_therapist', 'assistant'));
ALTER TABLE session_signature_step ADD CONSTRAINT session_signature_step_return_says_why CHECK (step <> 'returned' OR length(btrim(coalesce(comment, ''))) >= 3);

ALTER TABLE session DROP CONSTRAINT session_status_check;
ALTER TABLE session ADD CONSTRAINT session_status_check CHECK (status IN ('draft', 'awaiting-co-signature', 'signed', 'void'));
ALTER TABLE session ADD CONSTRAINT session_waits_only_when_co_signed CHECK (status <> 'awaiting-co-signature' OR co_sign_required);
CREATE INDEX "session_clinic_id_status_visit_date_idx" ON "session"("clinic_id", "status", "visit_date");

ALTER TABLE task DROP CONSTRAINT task_kind_check;
ALTER TABLE task ADD CONSTRAINT task_kind_check CHECK (kind IN ('emergency-answer', 'stop-answer', 'intake-review', 'intake-missing', 'clearance-waiting',
  'clearance-lapsing', 'unsigned-note', 'co-signature', 'note-returned', 'review-due', 'referral-overdue', 'referral-next-step', 'follow-up',
  'plan-no-longer-fits', 'medicine-unclear'));

-- Which step may follow which state, and whose it is. Both signatures are under the same content.
CREATE FUNCTION session_signature_step_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_note record;
  v_last record;
  v_legal boolean;
BEGIN
  SELECT status, author_id, co_sign_required INTO v_note FROM session WHERE clinic_id = NEW.clinic_id AND id = NEW.session_id FOR SHARE;
  IF NOT FOUND OR NOT EXISTS (SELECT FROM membership WHERE clinic_id = NEW.clinic_id AND id = NEW.member_id) THEN
    RETURN NEW; -- refused by the policy or the foreign key
  END IF;
  SELECT number, step, content_hash INTO v_last FROM session_signature_step
    WHERE clinic_id = NEW.clinic_id AND session_id = NEW.session_id ORDER BY number DESC LIMIT 1;
  v_legal := CASE NEW.step
    WHEN 'signed' THEN v_note.status = 'draft' AND NOT v_note.co_sign_required AND NEW.member_id = v_note.author_id
    WHEN 'sent' THEN v_note.status = 'draft' AND v_note.co_sign_required AND NEW.member_id = v_note.author_id
    WHEN 'recalled' THEN v_note.status = 'awaiting-co-signature' AND v_last.step = 'sent' AND NEW.member_id = v_note.author_id
    WHEN 'returned' THEN v_note.status = 'awaiting-co-signature' AND v_last.step = 'sent' AND NEW.member_id <> v_note.author_id
      AND NEW.member_role IN ('physiotherapist', 'massage_therapist')
    WHEN 'co-signed' THEN v_note.status = 'awaiting-co-signature' AND v_last.step = 'sent' AND NEW.member_id <> v_note.author_id
      AND NEW.member_role IN ('physiotherapist', 'massage_therapist') AND NEW.content_hash = v_last.content_hash
  END;
  IF v_legal IS NOT TRUE THEN
    RAISE EXCEPTION 'the step "%" does not follow from the state of the note', NEW.step USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER session_signature_step_follows BEFORE INSERT ON session_signature_step FOR EACH ROW EXECUTE FUNCTION session_signature_step_follows();
CREATE TRIGGER session_signature_step_immutable BEFORE UPDATE OR DELETE ON session_signature_step FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER session_signature_step_no_truncate BEFORE TRUNCATE ON session_signature_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Signed means signed. A note that waits keeps its words too: it is signed as it was sent, or goes back.
CREATE OR REPLACE FUNCTION session_signed_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  v_last record;
BEGIN
  IF OLD.status IN ('signed', 'void') OR (TG_OP = 'DELETE' AND OLD.status <> 'draft') THEN
    RAISE EXCEPTION 'a signed session is never changed' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.author_id <> OLD.author_id OR NEW.co_sign_required <> OLD.co_sign_required THEN
    RAISE EXCEPTION 'a session keeps its author' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.status = OLD.status AND OLD.status = 'draft' THEN RETURN NEW; END IF;
  SELECT step, content_hash, member_id INTO v_last FROM session_signature_step
    WHERE clinic_id = NEW.clinic_id AND session_id = NEW.id ORDER BY number DESC LIMIT 1;
  IF OLD.status = 'draft' THEN
    IF NEW.status = 'void' OR (NEW.status = 'signed' AND NOT NEW.co_sign_required) OR (NEW.status = 'awaiting-co-signature' AND v_last.step = 'sent') THEN RETURN NEW; END IF;
  ELSIF to_jsonb(NEW) - ARRAY['status', 'version', 'signed_at', 'signed_by_id', 'content_hash'] = to_jsonb(OLD) - ARRAY['status', 'version', 'signed_at', 'signed_by_id', 'content_hash'] THEN
    IF NEW.status = 'draft' AND v_last.step IN ('returned', 'recalled') AND NEW.signed_at IS NULL AND NEW.signed_by_id IS NULL AND NEW.content_hash IS NULL THEN RETURN NEW; END IF;
    IF NEW.status = 'signed' AND v_last.step = 'co-signed' AND NEW.signed_by_id = v_last.member_id AND NEW.content_hash = v_last.content_hash THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'a session does not go from "%" to "%" like this', OLD.status, NEW.status USING ERRCODE = 'restrict_violation';
END $$;

-- What was answered at a visit belongs to its note as well.
CREATE TRIGGER fact_follows_session BEFORE INSERT ON fact FOR EACH ROW WHEN (NEW.session_id IS NOT NULL) EXECUTE FUNCTION session_child_follows_parent();
CREATE TRIGGER check_in_follows_session BEFORE INSERT ON check_in FOR EACH ROW WHEN (NEW.session_id IS NOT NULL) EXECUTE FUNCTION session_child_follows_parent();

-- As before, and with the steps of signing.
CREATE OR REPLACE FUNCTION note_document(p_clinic uuid, p_id uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'id', s.id, 'patientId', s.patient_id, 'episodeId', s.episode_id, 'appointmentId', s.appointment_id, 'visitType', s.visit_type,
    'visitDate', s.visit_date, 'authorId', s.author_id, 'authorName', a.display_name, 'authorRole', a.role, 'status', s.status,
    'subjective', s.subjective, 'objective', s.objective, 'assessment', s.assessment, 'plan', s.plan,
    'notTreatedReason', s.not_treated_reason, 'screeningId', s.screening_id, 'planVersionId', s.plan_version_id,
    'coSignRequired', s.co_sign_required, 'startedAt', iso_instant(s.started_at), 'savedAt', iso_instant(s.saved_at),
    'signedAt', iso_instant(s.signed_at), 'signedById', s.signed_by_id, 'signedByName', b.display_name, 'signedByRole', b.role,
    'contentHash', encode(s.content_hash, 'hex'), 'version', s.version,
    'signatureSteps', (SELECT coalesce(json_agg(json_build_object('step', g.step, 'memberId', g.member_id, 'memberName', g.member_name,
        'memberRole', g.member_role, 'askedId', g.asked_id, 'askedName', m.display_name, 'comment', g.comment, 'at', iso_instant(g.at),
        'contentHash', encode(g.content_hash, 'hex')) ORDER BY g.number), '[]')
      FROM session_signature_step g LEFT JOIN membership m ON m.clinic_id = p_clinic AND m.id = g.asked_id
      WHERE g.clinic_id = p_clinic AND g.session_id = s.id),
    'techniques', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'modalityId', t.modality_id, 'region', t.region, 'side', t.side,
        'pressure0To5', t.pressure0_to5, 'minutes', t.minutes, 'response', t.response, 'note', t.note, 'overrideId', t.override_id) ORDER BY t.position), '[]')
      FROM session_technique t WHERE t.clinic_id = p_clinic AND t.session_id = s.id),
    'findings', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'patientId', f.patient_id, 'episodeId', f.episode_id, 'sessionId', f.session_id,
        'kind', f.kind, 'region', f.region, 'side', f.side, 'data', f.data, 'authorId', f.author_id, 'authorName', m.display_name,
        'recordedAt', iso_instant(f.recorded_at), 'status', f.status, 'version', f.version, 'inSignedNote', s.status <> 'draft') ORDER BY f.id), '[]')
      FROM finding f JOIN membership m ON m.clinic_id = p_clinic AND m.id = f.author_id
      WHERE f.clinic_id = p_clinic AND f.session_id = s.id AND f.status = 'active'),
    'addenda', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'text', d.text, 'reason', d.reason, 'authorId', d.author_id,
        'authorName', m.display_name, 'createdAt', iso_instant(d.created_at), 'contentHash', encode(d.content_hash, 'hex')) ORDER BY d.created_at, d.id), '[]')
      FROM session_addendum d JOIN membership m ON m.clinic_id = p_clinic AND m.id = d.author_id
      WHERE d.clinic_id = p_clinic AND d.session_id = s.id))
  FROM session s
  JOIN membership a ON a.clinic_id = p_clinic AND a.id = s.author_id
  LEFT JOIN membership b ON b.clinic_id = p_clinic AND b.id = s.signed_by_id
  WHERE s.clinic_id = p_clinic AND s.id = p_id
$$;

GRANT CREATE ON SCHEMA public TO lw_owner;
ALTER TABLE session_signature_step OWNER TO lw_owner;
ALTER FUNCTION session_signature_step_follows() OWNER TO lw_owner;
REVOKE CREATE ON SCHEMA public FROM lw_owner;
REVOKE ALL ON FUNCTION session_signature_step_follows() FROM PUBLIC;
GRANT SELECT ON session_signature_step TO lw_backup;
GRANT SELECT, INSERT ON session_signature_step TO lw_app;
