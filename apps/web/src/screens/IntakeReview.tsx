import { useQuery } from '@tanstack/react-query';
import { ConsentPanel } from '../features/consents/ConsentPanel';
import { IntakeReview as Review } from '../features/intakes/review/IntakeReview';
import { ReviewStanding } from '../features/intakes/review/ReviewStanding';
import { reviewQuery, type IntakeReview as Intake } from '../features/intakes/queries';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';

const crumbs = [{ label: 'Intakes', to: urls.intakes() }];

const Content = ({ intake }: { readonly intake: Intake }) => (
  <Page
    title={<>Intake of <PersonName name={intake.patientName} /></>} documentTitle="Intake review" crumbs={crumbs} lead={<ReviewStanding intake={intake} />}
    actions={<ButtonLink to={urls.chart(intake.patientId)} variant="default">Open chart</ButtonLink>}
  >
    <Review key={intake.id} review={intake} consent={<ConsentPanel patientId={intake.patientId} />} />
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
