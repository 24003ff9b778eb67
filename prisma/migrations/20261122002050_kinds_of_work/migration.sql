-- What referrals and reminders bring to the inbox and to the outbox.
ALTER TABLE task DROP CONSTRAINT task_kind_check;
ALTER TABLE task ADD CONSTRAINT task_kind_check CHECK (kind IN ('emergency-answer', 'stop-answer', 'intake-review', 'intake-missing', 'clearance-waiting',
  'clearance-lapsing', 'unsigned-note', 'co-signature', 'note-returned', 'review-due', 'referral-overdue', 'referral-escalated', 'referral-next-step',
  'referral-report-due', 'message-undelivered', 'follow-up', 'plan-no-longer-fits', 'medicine-unclear', 'outcomes-missing', 'visits-running-out'));

ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;
ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
  CHECK (kind IN ('invitation', 'intake-link', 'intake-again', 'intake-reminder', 'intake-alert', 'referral-letter', 'referral-report', 'clearance-letter',
    'care-link', 'outcome-request', 'visit-reminder', 'exercise-reminder'));
