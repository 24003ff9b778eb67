import { useQuery } from '@tanstack/react-query';
import { ContactField } from '../features/contacts/ContactField';
import { ClearanceAnswerFields } from '../features/clearances/ClearanceAnswerFields';
import { FactField } from '../features/facts/FactField';
import { ReferralDetail } from '../features/referrals/detail/ReferralDetail';
import { referralQuery } from '../features/referrals/queries';
import { directionWords, type Referral as ReferralRecord } from '../features/referrals/referral-words';
import { urls } from '../lib/urls';
import { useUrlParam } from '../lib/url-state';
import { ButtonLink } from '../ui/links';
import { Page } from '../ui/page/Page';
import { PersonName } from '../ui/privacy/PersonName';
import { Loaded } from '../ui/states/Loaded';
import { LoadingState } from '../ui/states/LoadingState';
import { ReferralPapers } from './ReferralPapers';

const effectFields = { FactField, ClearanceFields: ClearanceAnswerFields };

const crumbsOf = (direction?: string) => [{ label: 'Referrals', to: urls.referrals(direction === 'inbound' ? direction : undefined) }];

const Content = ({ referral }: { readonly referral: ReferralRecord }) => (
  <Page
    title={<><span data-print="hide">Referral of <PersonName name={referral.patientName} /></span><span data-print="only">Referral letter</span></>} documentTitle="Referral" crumbs={crumbsOf(referral.direction)}
    lead={<span data-print="hide">{directionWords[referral.direction]} · {referral.toName}</span>}
    actions={<ButtonLink to={urls.chart(referral.patientId)} variant="default">Open chart</ButtonLink>}
  >
    <ReferralDetail key={referral.id} referral={referral} PartyField={ContactField} effectFields={effectFields} papers={(settle) => <ReferralPapers referral={referral} settle={settle} />} />
  </Page>
);

export const Referral = () => {
  const query = useQuery(referralQuery(useUrlParam('referralId')));
  if (query.data !== undefined) return <Content referral={query.data} />;
  return (
    <Page title="Referral" crumbs={crumbsOf()}>
      <Loaded query={query} label="Loading the referral" loading={<LoadingState label="Loading the referral" blocks={[180, 320]} />}>{() => null}</Loaded>
    </Page>
  );
};
