// The note of one visit: open while it is a draft of mine, read-only once it is signed.
import { useQuery } from '@tanstack/react-query';
import { noteQuery, patientQuery, type Note } from '../features/sessions/note-queries';
import { ReturnedNote } from '../features/sessions/SignatureState';
import { FollowedVersion } from '../features/plan-versions/FollowedVersion';
import { SignedNote } from '../features/sessions/SignedNote';
import { UnsentWords } from '../features/sessions/UnsentWords';
import { visitTypeNames } from '../features/sessions/visit-types';
import { formatDate, formatDateLong } from '../lib/dates';
import { useSession } from '../lib/session';
import { useUrlParam } from '../lib/url-state';
import { urls } from '../lib/urls';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { SessionPhotos } from './SessionPhotos';
import { ExaminationLink } from './ExaminationLink';
import { SessionVisit } from './SessionVisit';

const Title = ({ patientId }: { readonly patientId: string }) => {
  const { data } = useQuery(patientQuery(patientId));
  return data === undefined ? <>Visit</> : <PersonName name={`${data.givenName} ${data.familyName}`} />;
};

/** Paper leaves the screen: it says whose it is and where it comes from. */
const PrintedHead = ({ patientId }: { readonly patientId: string }) => {
  const { clinic } = useSession();
  const { data } = useQuery(patientQuery(patientId));
  const born = data?.birthDate === null || data?.birthDate === undefined ? '' : ` · born ${formatDate(data.birthDate)}`;
  return <p data-print="only">{clinic.name}{born}</p>;
};

const isOpen = (note: Note): boolean => note.status === 'draft' && note.can.edit;

const NotePage = ({ note }: { readonly note: Note }) => (
  <Page
    title={<Title patientId={note.patientId} />} documentTitle="Visit note" width="full"
    crumbs={[{ label: 'Patients', to: urls.patients() }, { label: 'Chart', to: urls.chart(note.patientId) }]}
    lead={`${visitTypeNames[note.visitType]} · ${formatDateLong(note.visitDate)} · ${note.authorName}`}
    actions={<>{isOpen(note) && <ExaminationLink sessionId={note.id} />}<ButtonLink to={urls.chart(note.patientId, 'sessions')} variant="default">Earlier visits</ButtonLink></>}
  >
    <PrintedHead patientId={note.patientId} />
    <ReturnedNote note={note} />
    {note.status !== 'draft' && <UnsentWords note={note} />}
    {isOpen(note) ? <SessionVisit note={note} /> : <><SignedNote note={note} />{note.planVersionId !== null && <FollowedVersion versionId={note.planVersionId} />}<SessionPhotos note={note} /></>}
  </Page>
);

export const Session = () => {
  const sessionId = useUrlParam('sessionId');
  const query = useQuery(noteQuery(sessionId));
  if (query.data !== undefined) return <NotePage key={sessionId} note={query.data} />;
  return (
    <Page title="Visit" documentTitle="Visit note" width="full">
      <Loaded query={query} label="Loading the note" loading={<LoadingState label="Loading the note" blocks={[56, 180, 520]} />}>{() => null}</Loaded>
    </Page>
  );
};
