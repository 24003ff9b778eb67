-- A note that waits for its second signature is unfinished work like a draft: the chart shows it. The pain a technique
-- brought it to is a value of its own, no longer words in the technique's note.

ALTER TABLE session_technique ADD COLUMN "pain_after0_to10" INTEGER;
ALTER TABLE session_technique ADD CONSTRAINT session_technique_pain_possible CHECK (pain_after0_to10 BETWEEN 0 AND 10);

-- Lines that went from the visit before into this one and were signed untouched: [{"section", "text"}]. Their mark on the
-- screen is no word of the note and goes with the signature; that they were carried stays on record here.
ALTER TABLE session ADD COLUMN "carried_lines" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE session ADD CONSTRAINT session_carried_lines_list CHECK (jsonb_typeof(carried_lines) = 'array');

-- As before, and with the pain afterwards and the carried lines.
CREATE OR REPLACE FUNCTION note_document(p_clinic uuid, p_id uuid) RETURNS json LANGUAGE sql STABLE AS $$
  SELECT json_build_object(
    'id', s.id, 'patientId', s.patient_id, 'episodeId', s.episode_id, 'appointmentId', s.appointment_id, 'visitType', s.visit_type,
    'visitDate', s.visit_date, 'authorId', s.author_id, 'authorName', a.display_name, 'authorRole', a.role, 'status', s.status,
    'subjective', s.subjective, 'objective', s.objective, 'assessment', s.assessment, 'plan', s.plan,
    'notTreatedReason', s.not_treated_reason, 'screeningId', s.screening_id, 'planVersionId', s.plan_version_id,
    'coSignRequired', s.co_sign_required, 'startedAt', iso_instant(s.started_at), 'savedAt', iso_instant(s.saved_at),
    'signedAt', iso_instant(s.signed_at), 'signedById', s.signed_by_id, 'signedByName', b.display_name, 'signedByRole', b.role,
    'contentHash', encode(s.content_hash, 'hex'), 'carriedLines', s.carried_lines, 'version', s.version,
    'signatureSteps', (SELECT coalesce(json_agg(json_build_object('step', g.step, 'memberId', g.member_id, 'memberName', g.member_name,
        'memberRole', g.member_role, 'askedId', g.asked_id, 'askedName', m.display_name, 'comment', g.comment, 'at', iso_instant(g.at),
        'contentHash', encode(g.content_hash, 'hex')) ORDER BY g.number), '[]')
      FROM session_signature_step g LEFT JOIN membership m ON m.clinic_id = p_clinic AND m.id = g.asked_id
      WHERE g.clinic_id = p_clinic AND g.session_id = s.id),
    'techniques', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'modalityId', t.modality_id, 'region', t.region, 'side', t.side,
        'pressure0To5', t.pressure0_to5, 'minutes', t.minutes, 'response', t.response,
        'painAfter0To10', t.pain_after0_to10, 'note', t.note, 'overrideId', t.override_id) ORDER BY t.position), '[]')
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

-- As before, and with the notes that wait.
CREATE OR REPLACE FUNCTION patient_chart(p_clinic uuid, p_actor uuid, p_actor_name text, p_request text, p_patient uuid, p_detail boolean)
  RETURNS json LANGUAGE plpgsql AS $$
DECLARE
  v_chart json;
BEGIN
  PERFORM set_config('app.clinic_id', p_clinic::text, true), set_config('app.actor_id', p_actor::text, true);
  SELECT json_build_object(
    'patient', json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'preferredName', p.preferred_name,
      'birthDate', p.birth_date, 'sexAtBirth', p.sex_at_birth, 'pronouns', p.pronouns, 'email', p.email, 'phone', p.phone,
      'healthNumber', p.health_number, 'language', p.language, 'status', p.status, 'deceasedOn', p.deceased_on, 'provenance', p.provenance,
      'createdAt', p.created_at, 'updatedAt', p.updated_at, 'version', p.version),
    'record', screening_record(p_clinic, p_patient),
    'episodes', (SELECT coalesce(json_agg(json_build_object('id', e.id, 'patientId', e.patient_id, 'title', e.title, 'regions', e.regions,
        'onsetOn', e.onset_on, 'injuryOn', e.injury_on, 'status', e.status, 'openedOn', e.opened_on, 'closedOn', e.closed_on, 'version', e.version)
        ORDER BY e.status DESC, e.opened_on DESC, e.id DESC), '[]')
      FROM episode e WHERE p_detail AND e.clinic_id = p_clinic AND e.patient_id = p_patient),
    'allergies', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'text', a.text, 'kind', a.kind, 'reaction', a.reaction, 'status', a.status,
        'provenance', a.provenance, 'recordedAt', a.recorded_at) ORDER BY a.recorded_at, a.id), '[]')
      FROM allergy a WHERE p_detail AND a.clinic_id = p_clinic AND a.patient_id = p_patient AND a.status <> 'entered-in-error'),
    'facts', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'factId', f.fact_id, 'value', f.value, 'provenance', f.provenance,
        'answeredBy', f.answered_by, 'recordedByName', m.display_name, 'recordedOn', f.recorded_on, 'recordedAt', f.recorded_at,
        'withdrawn', f.withdrawn, 'note', f.note, 'intakeId', f.intake_id, 'sessionId', f.session_id, 'importId', f.import_id) ORDER BY f.fact_id), '[]')
      FROM current_fact c
      JOIN fact f ON f.clinic_id = c.clinic_id AND f.id = c.row_id
      LEFT JOIN membership m ON m.clinic_id = f.clinic_id AND m.id = f.recorded_by_id
      WHERE p_detail AND c.clinic_id = p_clinic AND c.patient_id = p_patient AND NOT c.withdrawn
        AND c.value NOT IN ('false', '[]', '0', '""')),
    'intakeId', (SELECT i.id FROM intake i WHERE p_detail AND i.clinic_id = p_clinic AND i.patient_id = p_patient AND i.status = 'accepted'
      ORDER BY i.accepted_at DESC NULLS LAST, i.id DESC LIMIT 1),
    'medicines', (SELECT coalesce(json_agg(json_build_object('id', x.id, 'patientId', x.patient_id, 'text', x.text, 'matchedText', x.matched_text,
        'matchedName', x.matched_name, 'classes', x.classes, 'confidence', x.confidence, 'status', x.status, 'askNext', x.ask_next,
        'startedOn', x.started_on, 'stoppedOn', x.stopped_on, 'provenance', x.provenance, 'recordedAt', x.recorded_at, 'intakeId', x.intake_id,
        'importId', x.import_id, 'settledByName', m.display_name, 'settledAt', x.settled_at, 'settledReason', x.settled_reason,
        'version', x.version) ORDER BY x.recorded_at, x.id), '[]')
      FROM medicine x LEFT JOIN membership m ON m.clinic_id = x.clinic_id AND m.id = x.settled_by_id
      WHERE p_detail AND x.clinic_id = p_clinic AND x.patient_id = p_patient AND x.status <> 'entered-in-error'),
    'healthEvents', (SELECT coalesce(json_agg(json_build_object('id', h.id, 'kind', h.kind, 'text', h.text, 'regions', h.regions, 'startedOn', h.started_on,
        'endedOn', h.ended_on, 'status', h.status, 'provenance', h.provenance, 'recordedAt', h.recorded_at) ORDER BY h.started_on DESC NULLS LAST, h.id), '[]')
      FROM health_event h WHERE p_detail AND h.clinic_id = p_clinic AND h.patient_id = p_patient),
    'findings', (SELECT coalesce(json_agg(json_build_object('id', f.id, 'kind', f.kind, 'region', f.region, 'side', f.side, 'data', f.data,
        'authorId', f.author_id, 'authorName', m.display_name, 'recordedAt', f.recorded_at, 'sessionId', f.session_id, 'episodeId', f.episode_id,
        'version', f.version) ORDER BY f.recorded_at DESC, f.id DESC), '[]')
      FROM (SELECT * FROM finding WHERE p_detail AND clinic_id = p_clinic AND patient_id = p_patient AND status = 'active'
        ORDER BY recorded_at DESC, id DESC LIMIT 20) f
      JOIN membership m ON m.clinic_id = p_clinic AND m.id = f.author_id),
    'plan', (SELECT json_build_object('id', pl.id, 'title', pl.title, 'status', pl.status, 'episodeId', pl.episode_id, 'injuryOn', pl.injury_on,
        'frequency', pl.frequency, 'visitsPlanned', pl.visits_planned, 'reviewOn', pl.review_on, 'activatedAt', pl.activated_at, 'version', pl.version,
        'visitsDone', (SELECT count(*) FROM session s WHERE s.clinic_id = p_clinic AND s.patient_id = p_patient AND s.status = 'signed'
          AND s.visit_type <> 'not-treated' AND (pl.activated_at IS NULL OR s.signed_at >= pl.activated_at)),
        'goals', (SELECT coalesce(json_agg(json_build_object('id', g.id, 'activity', g.activity, 'measureId', g.measure_id, 'baseline', g.baseline,
            'target', g.target, 'targetOn', g.target_on) ORDER BY g.position), '[]') FROM plan_goal g WHERE g.clinic_id = p_clinic AND g.plan_id = pl.id),
        'interventions', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'modalityId', i.modality_id, 'region', i.region, 'side', i.side,
            'performerRole', i.performer_role) ORDER BY i.position), '[]') FROM plan_intervention i WHERE i.clinic_id = p_clinic AND i.plan_id = pl.id),
        'moves', (SELECT coalesce(json_agg(json_build_object('kind', v.kind, 'toPhase', v.to_phase, 'happenedOn', v.happened_on, 'criteria', v.criteria)
            ORDER BY v.confirmed_at), '[]') FROM protocol_move v WHERE v.clinic_id = p_clinic AND v.plan_id = pl.id))
      FROM plan pl WHERE p_detail AND pl.clinic_id = p_clinic AND pl.patient_id = p_patient AND pl.status = 'active'
      ORDER BY pl.activated_at DESC NULLS LAST, pl.id DESC LIMIT 1),
    'sessions', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'visitType', s.visit_type, 'visitDate', s.visit_date, 'status', s.status,
        'authorId', s.author_id, 'authorName', m.display_name, 'signedAt', s.signed_at, 'episodeId', s.episode_id, 'coSignRequired', s.co_sign_required,
        'subjective', s.subjective, 'objective', s.objective, 'assessment', s.assessment, 'plan', s.plan, 'notTreatedReason', s.not_treated_reason,
        'techniques', (SELECT coalesce(json_agg(json_build_object('modalityId', t.modality_id, 'region', t.region, 'side', t.side,
            'pressure0To5', t.pressure0_to5, 'minutes', t.minutes, 'response', t.response) ORDER BY t.position), '[]')
          FROM session_technique t WHERE t.clinic_id = p_clinic AND t.session_id = s.id),
        'version', s.version) ORDER BY s.visit_date DESC, s.id DESC), '[]')
      FROM (SELECT * FROM session WHERE p_detail AND clinic_id = p_clinic AND patient_id = p_patient AND status <> 'void'
        ORDER BY visit_date DESC, id DESC LIMIT 10) s
      JOIN membership m ON m.clinic_id = p_clinic AND m.id = s.author_id),
    'drafts', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'visitType', s.visit_type, 'visitDate', s.visit_date, 'authorId', s.author_id,
        'authorName', m.display_name, 'status', s.status, 'savedAt', s.saved_at, 'version', s.version) ORDER BY s.visit_date DESC, s.id DESC), '[]')
      FROM session s JOIN membership m ON m.clinic_id = p_clinic AND m.id = s.author_id
      WHERE p_detail AND s.clinic_id = p_clinic AND s.patient_id = p_patient AND s.status IN ('draft', 'awaiting-co-signature')),
    'referrals', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'direction', r.direction, 'status', r.status, 'urgency', r.urgency, 'dueOn', r.due_on,
        'ownerId', r.owner_id, 'ownerName', m.display_name, 'toName', r.to_name, 'reason', r.reason, 'stateSince', r.state_since, 'version', r.version)
        ORDER BY r.due_on, r.id), '[]')
      FROM referral r JOIN membership m ON m.clinic_id = p_clinic AND m.id = r.owner_id
      WHERE r.clinic_id = p_clinic AND r.patient_id = p_patient AND r.is_open),
    'clearances', (SELECT coalesce(json_agg(json_build_object('id', k.id, 'status', k.status, 'ruleIds', k.rule_ids, 'addressee', k.addressee,
        'requestedAt', k.requested_at, 'dueOn', k.due_on, 'answeredByName', k.answered_by_name, 'answeredOn', k.answered_on, 'regions', k.regions,
        'techniqueGroups', k.technique_groups, 'maxPressure', k.max_pressure, 'validUntil', k.valid_until, 'version', k.version)
        ORDER BY k.requested_at DESC, k.id DESC), '[]')
      FROM clearance k WHERE k.clinic_id = p_clinic AND k.patient_id = p_patient AND k.status <> 'withdrawn'),
    'overrides', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'ruleId', o.rule_id, 'region', o.region, 'side', o.side,
        'techniqueGroup', o.technique_group, 'reason', o.reason, 'validUntil', o.valid_until, 'createdByName', m.display_name, 'createdAt', o.created_at)
        ORDER BY o.created_at DESC, o.id DESC), '[]')
      FROM override o JOIN membership m ON m.clinic_id = p_clinic AND m.id = o.created_by_id
      WHERE p_detail AND o.clinic_id = p_clinic AND o.patient_id = p_patient),
    'intakes', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'status', i.status, 'dueOn', i.due_on, 'createdAt', i.created_at,
        'submittedAt', i.submitted_at, 'highestAlert', i.highest_alert, 'version', i.version) ORDER BY i.created_at DESC, i.id DESC), '[]')
      FROM intake i WHERE i.clinic_id = p_clinic AND i.patient_id = p_patient AND i.status NOT IN ('accepted', 'withdrawn')),
    'tasks', (SELECT coalesce(json_agg(json_build_object('id', t.id, 'kind', t.kind, 'severity', t.severity, 'dueOn', t.due_on, 'subjectKind', t.subject_kind,
        'subjectId', t.subject_id, 'status', t.status, 'version', t.version) ORDER BY t.due_on NULLS LAST, t.id), '[]')
      FROM task t WHERE t.clinic_id = p_clinic AND t.patient_id = p_patient AND t.status <> 'done'),
    'screenings', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'performerRole', role.name, 'fingerprint', s.inputs->>'fingerprint')), '[]')
      FROM unnest(ARRAY['massage-therapist', 'physiotherapist']) AS role (name)
      CROSS JOIN LATERAL (SELECT id, inputs FROM screening WHERE clinic_id = p_clinic AND patient_id = p_patient AND performer_role = role.name
        ORDER BY created_at DESC, id DESC LIMIT 1) s))
    INTO v_chart FROM patient p WHERE p.clinic_id = p_clinic AND p.id = p_patient;
  IF v_chart IS NOT NULL THEN
    PERFORM append_audit('member', p_actor, p_actor_name, p_request, 'read', 'patient', p_patient::text, p_patient,
      ARRAY[CASE WHEN p_detail THEN 'chart' ELSE 'chart-status' END], NULL);
  END IF;
  RETURN v_chart;
END $$;
-- Replacing a function forgets its settings.
ALTER FUNCTION patient_chart(uuid, uuid, text, text, uuid, boolean) SET plan_cache_mode TO force_generic_plan;
