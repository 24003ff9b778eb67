-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "appointment" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "practitioner_id" UUID NOT NULL,
    "visit_type" TEXT NOT NULL,
    "reason" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'booked',
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "clinic_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("clinic_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "clinic_id" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT,
    "patient_id" UUID,
    "fields" TEXT[],
    "reason" TEXT,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("clinic_id","seq")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "clinic_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("clinic_id","actor_id","key")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "invitation_id" UUID,
    "intake_id" UUID,
    "referral_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "clinic" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "default_language" TEXT NOT NULL DEFAULT 'en',
    "phone" TEXT,
    "emergency_number" TEXT NOT NULL DEFAULT '911',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "clinic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "is_owner" BOOLEAN NOT NULL DEFAULT false,
    "display_name" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'active',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "display_name" TEXT,
    "token_hash" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "consent_text" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_text_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "finding" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "session_id" UUID,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "side" TEXT,
    "data" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_key" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "password_hash" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "two_factor_required" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "password_changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "clinic_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "reauthenticated_at" TIMESTAMPTZ(3),
    "user_agent" TEXT,

    CONSTRAINT "account_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "second_factor" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "secret_encrypted" BYTEA,
    "confirmed_at" TIMESTAMPTZ(3),
    "last_used_step" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "code_hash" BYTEA NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_mail" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',

    CONSTRAINT "account_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "security_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "account_id" UUID,
    "email_hash" BYTEA,
    "address_hash" BYTEA,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "security_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_batch" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'done',
    "report" JSONB NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "imported_resource" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "system" TEXT NOT NULL,
    "resource_type" TEXT NOT NULL,
    "resource_id" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "patient_id" UUID,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "imported_resource_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "language" TEXT NOT NULL DEFAULT 'en',
    "requested_by_id" UUID,
    "requested_items" JSONB,
    "message" TEXT,
    "due_on" DATE,
    "respondent_relation" TEXT,
    "respondent_name" TEXT,
    "highest_alert" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "opened_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "intake_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake_link" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "check_tries_left" INTEGER NOT NULL DEFAULT 5,
    "created_by_id" UUID,

    CONSTRAINT "intake_link_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake_access" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_access_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "intake_answer" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "intake_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "answered_by" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_by_id" UUID,
    "note" TEXT,

    CONSTRAINT "intake_answer_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "consent" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "intake_id" UUID,
    "consent_text_id" UUID NOT NULL,
    "signed_name" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "signature_kind" TEXT NOT NULL,
    "signature_svg" TEXT,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "given_name" TEXT NOT NULL,
    "family_name" TEXT NOT NULL,
    "preferred_name" TEXT,
    "birth_date" DATE,
    "sex_at_birth" TEXT,
    "pronouns" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "health_number" TEXT,
    "language" TEXT NOT NULL DEFAULT 'en',
    "status" TEXT NOT NULL DEFAULT 'active',
    "deceased_on" DATE,
    "sort_key" TEXT NOT NULL,
    "provenance" TEXT NOT NULL DEFAULT 'staff',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "patient_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "patient_search_word" (
    "clinic_id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "patient_id" UUID NOT NULL,

    CONSTRAINT "patient_search_word_pkey" PRIMARY KEY ("clinic_id","word","sort_key","patient_id")
);

-- CreateTable
CREATE TABLE "episode" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "regions" JSONB NOT NULL DEFAULT '[]',
    "onset_on" DATE,
    "injury_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'open',
    "opened_on" DATE NOT NULL,
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "episode_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "fact" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "fact_id" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "provenance" TEXT NOT NULL,
    "answered_by" TEXT,
    "recorded_by_id" UUID,
    "recorded_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intake_id" UUID,
    "session_id" UUID,
    "import_id" UUID,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,

    CONSTRAINT "fact_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "current_fact" (
    "clinic_id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "fact_id" TEXT NOT NULL,
    "row_id" UUID NOT NULL,
    "value" JSONB NOT NULL,
    "recorded_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn" BOOLEAN NOT NULL,

    CONSTRAINT "current_fact_pkey" PRIMARY KEY ("clinic_id","patient_id","fact_id")
);

-- CreateTable
CREATE TABLE "medicine" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "matched_text" TEXT,
    "matched_name" TEXT,
    "classes" TEXT[],
    "confidence" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "ask_next" TEXT,
    "started_on" DATE,
    "stopped_on" DATE,
    "provenance" TEXT NOT NULL,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intake_id" UUID,
    "import_id" UUID,
    "external_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "medicine_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "allergy" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'unknown',
    "reaction" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "provenance" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intake_id" UUID,
    "import_id" UUID,
    "external_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "allergy_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "health_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "regions" JSONB NOT NULL DEFAULT '[]',
    "started_on" DATE,
    "ended_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'unknown',
    "provenance" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "intake_id" UUID,
    "import_id" UUID,
    "external_key" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "health_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "title" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "injury_on" DATE,
    "frequency" TEXT,
    "visits_planned" INTEGER,
    "review_on" DATE,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_goal" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "activity" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "baseline" DECIMAL(6,2),
    "target" DECIMAL(6,2),
    "target_on" DATE,
    "note" TEXT,

    CONSTRAINT "plan_goal_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_intervention" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "modality_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "side" TEXT,
    "dose" JSONB NOT NULL DEFAULT '{}',
    "dose_reason" TEXT,
    "aim" TEXT,
    "performer_role" TEXT NOT NULL,
    "stop_rule" TEXT,

    CONSTRAINT "plan_intervention_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "reason" TEXT,
    "activated_by_id" UUID NOT NULL,
    "activated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "screening_id" UUID,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "protocol_move" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_phase" TEXT NOT NULL,
    "to_phase" TEXT NOT NULL,
    "criteria" JSONB NOT NULL DEFAULT '{}',
    "happened_on" DATE NOT NULL,
    "reason" TEXT,
    "confirmed_by_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "protocol_move_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "outcome_score" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "measure_id" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "score" DECIMAL(6,2),
    "taken_on" DATE NOT NULL,
    "provenance" TEXT NOT NULL,
    "intake_id" UUID,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outcome_score_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "contact" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "practice" TEXT,
    "specialty" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "fax" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "referral" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "direction" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "urgency" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "owner_id" UUID NOT NULL,
    "contact_id" UUID,
    "to_name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "letter" JSONB NOT NULL DEFAULT '{}',
    "rule_id" TEXT,
    "screening_id" UUID,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" TEXT,
    "appointment_on" DATE,
    "reply" TEXT,
    "replied_on" DATE,
    "outcome" TEXT,
    "patient_told" BOOLEAN NOT NULL DEFAULT false,
    "close_reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "referral_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "referral_event" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "from_status" TEXT,
    "to_status" TEXT NOT NULL,
    "note" TEXT,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "referral_event_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "screening" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "performer_role" TEXT NOT NULL,
    "session_date" DATE NOT NULL,
    "cause" TEXT NOT NULL,
    "rule_set_version" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "at_least" TEXT NOT NULL,
    "inputs" JSONB NOT NULL,
    "result" JSONB NOT NULL,
    "valid_until" DATE NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "screening_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "check_in" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "appointment_id" UUID,
    "session_id" UUID,
    "answers" JSONB NOT NULL,
    "screening_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "clearance" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "status" TEXT NOT NULL DEFAULT 'requested',
    "rule_ids" TEXT[],
    "regions" JSONB NOT NULL DEFAULT '[]',
    "technique_groups" TEXT[],
    "max_pressure" INTEGER,
    "question" TEXT NOT NULL,
    "letter" JSONB NOT NULL DEFAULT '{}',
    "addressee" TEXT NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_on" DATE,
    "answered_by_name" TEXT,
    "answered_on" DATE,
    "answer" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,
    "recorded_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "clearance_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "override" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "region" TEXT,
    "side" TEXT,
    "technique_group" TEXT,
    "reason" TEXT NOT NULL,
    "valid_until" DATE NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "override_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "patient_id" UUID NOT NULL,
    "episode_id" UUID,
    "appointment_id" UUID,
    "visit_type" TEXT NOT NULL,
    "visit_date" DATE NOT NULL,
    "author_id" UUID NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'draft',
    "subjective" TEXT NOT NULL DEFAULT '',
    "objective" TEXT NOT NULL DEFAULT '',
    "assessment" TEXT NOT NULL DEFAULT '',
    "plan" TEXT NOT NULL DEFAULT '',
    "not_treated_reason" TEXT,
    "screening_id" UUID,
    "plan_version_id" UUID,
    "co_sign_required" BOOLEAN NOT NULL DEFAULT false,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_at" TIMESTAMPTZ(3),
    "signed_by_id" UUID,
    "content_hash" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "session_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session_technique" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "modality_id" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "side" TEXT,
    "pressure0_to5" INTEGER,
    "minutes" INTEGER,
    "response" TEXT,
    "note" TEXT,
    "override_id" UUID,

    CONSTRAINT "session_technique_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session_revision" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_revision_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "session_addendum" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "content_hash" BYTEA NOT NULL,

    CONSTRAINT "session_addendum_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateTable
CREATE TABLE "task" (
    "clinic_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "severity" TEXT NOT NULL DEFAULT 'none',
    "patient_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "cause_key" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'open',
    "snoozed_until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("clinic_id","id")
);

-- CreateIndex
CREATE INDEX "appointment_clinic_id_starts_at_idx" ON "appointment"("clinic_id", "starts_at");

-- CreateIndex
CREATE INDEX "audit_event_clinic_id_patient_id_seq_idx" ON "audit_event"("clinic_id", "patient_id", "seq");

-- CreateIndex
CREATE INDEX "outbox_message_status_next_attempt_at_idx" ON "outbox_message"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "membership"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_clinic_id_account_id_key" ON "membership"("clinic_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "consent_text_clinic_id_language_number_key" ON "consent_text"("clinic_id", "language", "number");

-- CreateIndex
CREATE INDEX "finding_clinic_id_patient_id_recorded_at_idx" ON "finding"("clinic_id", "patient_id", "recorded_at" DESC);

-- CreateIndex
CREATE INDEX "finding_clinic_id_session_id_idx" ON "finding"("clinic_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key_key" ON "account"("email_key");

-- CreateIndex
CREATE UNIQUE INDEX "account_session_token_hash_key" ON "account_session"("token_hash");

-- CreateIndex
CREATE INDEX "account_session_account_id_idx" ON "account_session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "password_reset_token_hash_key" ON "password_reset"("token_hash");

-- CreateIndex
CREATE INDEX "password_reset_account_id_idx" ON "password_reset"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "second_factor_account_id_key" ON "second_factor"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "recovery_code_account_id_code_hash_key" ON "recovery_code"("account_id", "code_hash");

-- CreateIndex
CREATE INDEX "account_mail_status_next_attempt_at_idx" ON "account_mail"("status", "next_attempt_at");

-- CreateIndex
CREATE INDEX "security_event_at_idx" ON "security_event"("at");

-- CreateIndex
CREATE INDEX "import_batch_clinic_id_created_at_idx" ON "import_batch"("clinic_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "imported_resource_clinic_id_system_resource_type_resource_i_key" ON "imported_resource"("clinic_id", "system", "resource_type", "resource_id");

-- CreateIndex
CREATE INDEX "intake_clinic_id_patient_id_created_at_idx" ON "intake"("clinic_id", "patient_id", "created_at");

-- CreateIndex
CREATE INDEX "intake_clinic_id_status_created_at_idx" ON "intake"("clinic_id", "status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "intake_link_token_hash_key" ON "intake_link"("token_hash");

-- CreateIndex
CREATE INDEX "intake_link_clinic_id_intake_id_idx" ON "intake_link"("clinic_id", "intake_id");

-- CreateIndex
CREATE UNIQUE INDEX "intake_access_token_hash_key" ON "intake_access"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "intake_answer_clinic_id_intake_id_item_id_seq_key" ON "intake_answer"("clinic_id", "intake_id", "item_id", "seq");

-- CreateIndex
CREATE INDEX "consent_clinic_id_patient_id_signed_at_idx" ON "consent"("clinic_id", "patient_id", "signed_at");

-- CreateIndex
CREATE INDEX "patient_clinic_id_sort_key_id_idx" ON "patient"("clinic_id", "sort_key", "id");

-- CreateIndex
CREATE INDEX "episode_clinic_id_patient_id_status_idx" ON "episode"("clinic_id", "patient_id", "status");

-- CreateIndex
CREATE INDEX "fact_clinic_id_patient_id_fact_id_recorded_at_idx" ON "fact"("clinic_id", "patient_id", "fact_id", "recorded_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "medicine_clinic_id_patient_id_external_key_key" ON "medicine"("clinic_id", "patient_id", "external_key");

-- CreateIndex
CREATE UNIQUE INDEX "allergy_clinic_id_patient_id_external_key_key" ON "allergy"("clinic_id", "patient_id", "external_key");

-- CreateIndex
CREATE UNIQUE INDEX "health_event_clinic_id_patient_id_external_key_key" ON "health_event"("clinic_id", "patient_id", "external_key");

-- CreateIndex
CREATE INDEX "plan_clinic_id_patient_id_status_idx" ON "plan"("clinic_id", "patient_id", "status");

-- CreateIndex
CREATE INDEX "plan_goal_clinic_id_plan_id_position_idx" ON "plan_goal"("clinic_id", "plan_id", "position");

-- CreateIndex
CREATE INDEX "plan_intervention_clinic_id_plan_id_position_idx" ON "plan_intervention"("clinic_id", "plan_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_clinic_id_plan_id_number_key" ON "plan_version"("clinic_id", "plan_id", "number");

-- CreateIndex
CREATE INDEX "protocol_move_clinic_id_plan_id_confirmed_at_idx" ON "protocol_move"("clinic_id", "plan_id", "confirmed_at");

-- CreateIndex
CREATE INDEX "outcome_score_clinic_id_patient_id_measure_id_taken_on_idx" ON "outcome_score"("clinic_id", "patient_id", "measure_id", "taken_on");

-- CreateIndex
CREATE INDEX "contact_clinic_id_name_idx" ON "contact"("clinic_id", "name");

-- CreateIndex
CREATE INDEX "referral_clinic_id_patient_id_idx" ON "referral"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "referral_clinic_id_is_open_due_on_id_idx" ON "referral"("clinic_id", "is_open", "due_on", "id");

-- CreateIndex
CREATE INDEX "referral_event_clinic_id_referral_id_at_idx" ON "referral_event"("clinic_id", "referral_id", "at");

-- CreateIndex
CREATE INDEX "screening_clinic_id_patient_id_performer_role_created_at_idx" ON "screening"("clinic_id", "patient_id", "performer_role", "created_at" DESC);

-- CreateIndex
CREATE INDEX "check_in_clinic_id_patient_id_created_at_idx" ON "check_in"("clinic_id", "patient_id", "created_at");

-- CreateIndex
CREATE INDEX "clearance_clinic_id_patient_id_status_idx" ON "clearance"("clinic_id", "patient_id", "status");

-- CreateIndex
CREATE INDEX "override_clinic_id_patient_id_idx" ON "override"("clinic_id", "patient_id");

-- CreateIndex
CREATE INDEX "session_clinic_id_patient_id_visit_date_id_idx" ON "session"("clinic_id", "patient_id", "visit_date" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "session_clinic_id_author_id_status_idx" ON "session"("clinic_id", "author_id", "status");

-- CreateIndex
CREATE INDEX "session_technique_clinic_id_session_id_position_idx" ON "session_technique"("clinic_id", "session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "session_revision_clinic_id_session_id_number_key" ON "session_revision"("clinic_id", "session_id", "number");

-- CreateIndex
CREATE INDEX "session_addendum_clinic_id_session_id_idx" ON "session_addendum"("clinic_id", "session_id");

-- CreateIndex
CREATE INDEX "task_clinic_id_status_due_on_idx" ON "task"("clinic_id", "status", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "task_clinic_id_cause_key_key" ON "task"("clinic_id", "cause_key");

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_clinic_id_practitioner_id_fkey" FOREIGN KEY ("clinic_id", "practitioner_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_head" ADD CONSTRAINT "audit_head_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "idempotency_record" ADD CONSTRAINT "idempotency_record_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_clinic_id_invitation_id_fkey" FOREIGN KEY ("clinic_id", "invitation_id") REFERENCES "invitation"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outbox_message" ADD CONSTRAINT "outbox_message_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent_text" ADD CONSTRAINT "consent_text_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "second_factor" ADD CONSTRAINT "second_factor_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "account_mail" ADD CONSTRAINT "account_mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_resource" ADD CONSTRAINT "imported_resource_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_resource" ADD CONSTRAINT "imported_resource_clinic_id_batch_id_fkey" FOREIGN KEY ("clinic_id", "batch_id") REFERENCES "import_batch"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "imported_resource" ADD CONSTRAINT "imported_resource_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_requested_by_id_fkey" FOREIGN KEY ("clinic_id", "requested_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake" ADD CONSTRAINT "intake_clinic_id_accepted_by_id_fkey" FOREIGN KEY ("clinic_id", "accepted_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_link" ADD CONSTRAINT "intake_link_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_access" ADD CONSTRAINT "intake_access_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_access" ADD CONSTRAINT "intake_access_clinic_id_link_id_fkey" FOREIGN KEY ("clinic_id", "link_id") REFERENCES "intake_link"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_answer" ADD CONSTRAINT "intake_answer_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_answer" ADD CONSTRAINT "intake_answer_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "intake_answer" ADD CONSTRAINT "intake_answer_clinic_id_edited_by_id_fkey" FOREIGN KEY ("clinic_id", "edited_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_clinic_id_consent_text_id_fkey" FOREIGN KEY ("clinic_id", "consent_text_id") REFERENCES "consent_text"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "patient_search_word" ADD CONSTRAINT "patient_search_word_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "patient_search_word" ADD CONSTRAINT "patient_search_word_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_recorded_by_id_fkey" FOREIGN KEY ("clinic_id", "recorded_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fact" ADD CONSTRAINT "fact_clinic_id_import_id_fkey" FOREIGN KEY ("clinic_id", "import_id") REFERENCES "import_batch"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "current_fact" ADD CONSTRAINT "current_fact_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "current_fact" ADD CONSTRAINT "current_fact_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "current_fact" ADD CONSTRAINT "current_fact_clinic_id_row_id_fkey" FOREIGN KEY ("clinic_id", "row_id") REFERENCES "fact"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "medicine" ADD CONSTRAINT "medicine_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "medicine" ADD CONSTRAINT "medicine_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "medicine" ADD CONSTRAINT "medicine_clinic_id_recorded_by_id_fkey" FOREIGN KEY ("clinic_id", "recorded_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "medicine" ADD CONSTRAINT "medicine_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "medicine" ADD CONSTRAINT "medicine_clinic_id_import_id_fkey" FOREIGN KEY ("clinic_id", "import_id") REFERENCES "import_batch"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allergy" ADD CONSTRAINT "allergy_clinic_id_import_id_fkey" FOREIGN KEY ("clinic_id", "import_id") REFERENCES "import_batch"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "health_event" ADD CONSTRAINT "health_event_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "health_event" ADD CONSTRAINT "health_event_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "health_event" ADD CONSTRAINT "health_event_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "health_event" ADD CONSTRAINT "health_event_clinic_id_import_id_fkey" FOREIGN KEY ("clinic_id", "import_id") REFERENCES "import_batch"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_intervention" ADD CONSTRAINT "plan_intervention_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_intervention" ADD CONSTRAINT "plan_intervention_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_activated_by_id_fkey" FOREIGN KEY ("clinic_id", "activated_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_clinic_id_screening_id_fkey" FOREIGN KEY ("clinic_id", "screening_id") REFERENCES "screening"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protocol_move" ADD CONSTRAINT "protocol_move_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protocol_move" ADD CONSTRAINT "protocol_move_clinic_id_plan_id_fkey" FOREIGN KEY ("clinic_id", "plan_id") REFERENCES "plan"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "protocol_move" ADD CONSTRAINT "protocol_move_clinic_id_confirmed_by_id_fkey" FOREIGN KEY ("clinic_id", "confirmed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_clinic_id_intake_id_fkey" FOREIGN KEY ("clinic_id", "intake_id") REFERENCES "intake"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "outcome_score" ADD CONSTRAINT "outcome_score_clinic_id_recorded_by_id_fkey" FOREIGN KEY ("clinic_id", "recorded_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_owner_id_fkey" FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_contact_id_fkey" FOREIGN KEY ("clinic_id", "contact_id") REFERENCES "contact"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral" ADD CONSTRAINT "referral_clinic_id_screening_id_fkey" FOREIGN KEY ("clinic_id", "screening_id") REFERENCES "screening"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_clinic_id_referral_id_fkey" FOREIGN KEY ("clinic_id", "referral_id") REFERENCES "referral"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_clinic_id_by_id_fkey" FOREIGN KEY ("clinic_id", "by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "screening" ADD CONSTRAINT "screening_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_appointment_id_fkey" FOREIGN KEY ("clinic_id", "appointment_id") REFERENCES "appointment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_screening_id_fkey" FOREIGN KEY ("clinic_id", "screening_id") REFERENCES "screening"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_requested_by_id_fkey" FOREIGN KEY ("clinic_id", "requested_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearance" ADD CONSTRAINT "clearance_clinic_id_recorded_by_id_fkey" FOREIGN KEY ("clinic_id", "recorded_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "override" ADD CONSTRAINT "override_clinic_id_created_by_id_fkey" FOREIGN KEY ("clinic_id", "created_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_episode_id_fkey" FOREIGN KEY ("clinic_id", "episode_id") REFERENCES "episode"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_appointment_id_fkey" FOREIGN KEY ("clinic_id", "appointment_id") REFERENCES "appointment"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_signed_by_id_fkey" FOREIGN KEY ("clinic_id", "signed_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_screening_id_fkey" FOREIGN KEY ("clinic_id", "screening_id") REFERENCES "screening"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_clinic_id_plan_version_id_fkey" FOREIGN KEY ("clinic_id", "plan_version_id") REFERENCES "plan_version"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_technique" ADD CONSTRAINT "session_technique_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_technique" ADD CONSTRAINT "session_technique_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_technique" ADD CONSTRAINT "session_technique_clinic_id_override_id_fkey" FOREIGN KEY ("clinic_id", "override_id") REFERENCES "override"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_revision" ADD CONSTRAINT "session_revision_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_revision" ADD CONSTRAINT "session_revision_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_revision" ADD CONSTRAINT "session_revision_clinic_id_saved_by_id_fkey" FOREIGN KEY ("clinic_id", "saved_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_addendum" ADD CONSTRAINT "session_addendum_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_addendum" ADD CONSTRAINT "session_addendum_clinic_id_session_id_fkey" FOREIGN KEY ("clinic_id", "session_id") REFERENCES "session"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session_addendum" ADD CONSTRAINT "session_addendum_clinic_id_author_id_fkey" FOREIGN KEY ("clinic_id", "author_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_clinic_id_fkey" FOREIGN KEY ("clinic_id") REFERENCES "clinic"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_clinic_id_patient_id_fkey" FOREIGN KEY ("clinic_id", "patient_id") REFERENCES "patient"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_clinic_id_owner_id_fkey" FOREIGN KEY ("clinic_id", "owner_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_clinic_id_done_by_id_fkey" FOREIGN KEY ("clinic_id", "done_by_id") REFERENCES "membership"("clinic_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


