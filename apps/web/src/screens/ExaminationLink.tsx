// The way between a visit's note and its examination, by hand and by key.
import { useNavigate } from '@tanstack/react-router';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { useShortcut } from '../ui/shortcuts/shortcuts';

export const ExaminationLink = ({ sessionId }: { readonly sessionId: string }) => {
  const navigate = useNavigate();
  useShortcut('alt+e', 'Examination', () => void navigate({ to: urls.examination(sessionId) }));
  return <ButtonLink to={urls.examination(sessionId)} variant="default">Examination</ButtonLink>;
};

export const NoteLink = ({ sessionId }: { readonly sessionId: string }) => {
  const navigate = useNavigate();
  useShortcut('alt+e', 'Back to the note', () => void navigate({ to: urls.session(sessionId) }));
  return <ButtonLink to={urls.session(sessionId)} variant="default">To the note</ButtonLink>;
};
