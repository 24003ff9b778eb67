import { useQuery } from '@tanstack/react-query';
import { IntakeReview as Review } from '../features/intakes/review/IntakeReview';
import { reviewQuery, type IntakeReview as Intake } from '../features/intakes/queries';
import { statusWords } from '../features/intakes/intake-states';
import { formatInstant, relativeDay } from '../lib/dates';
import { useSession, useToday } from '../lib/session';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';

const crumbs = [{ label: 'Intakes', to: urls.intakes() }];

const Standing = ({ intake }: { readonly intake: Intake }) => {
  const { clinic } = useSession();
  const today = useToday();
  const since = intake.acceptedAt ?? intake.submittedAt;
  const parts = [
    statusWords[intake.status],
    since === null ? undefined : formatInstant(since, clinic.timeZone),
    intake.dueOn === null || intake.acceptedAt !== null ? undefined : `needed ${relativeDay(intake.dueOn, today)}`,
  ];
  return <>{parts.filter((part) => part !== undefined).join(' · ')}</>;
};

const Content = ({ intake }: { readonly intake: Intake }) => (
  <Page
    title={<>Intake of <PersonName name={intake.patientName} /></>} documentTitle="Intake review" crumbs={crumbs} lead={<Standing intake={intake} />}
    actions={<ButtonLink to={urls.chart(intake.patientId)} variant="default">Open chart</ButtonLink>}
  >
    <Review key={intake.id} review={intake} />
  </Page>
);

export const IntakeReview = () => {
  const query = useQuery(reviewQuery(useUrlParam('intakeId')));
  if (query.data !== undefined) return <Content intake={query.data} />;
  return (
    <Page title="Intake review" crumbs={crumbs}>
      <Loaded query={query} label="Loading the intake" loading={<LoadingState label="Loading the intake" blocks={[140, 220, 320]} />}>{() => null}</Loaded>
    </Page>
  );
};
