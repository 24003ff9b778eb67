// The patient's page exactly as it is printed, in either language, and the papers. It is long: on a phone it opens when asked for.
import { Button } from '@mantine/core';
import { languageName, languageOf, type IntakeLanguage } from '@legwork/clinical';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SegmentedChoice } from '../../ui/forms/SegmentedChoice';
import { Section } from '../../ui/page/Section';
import { PatientPageView } from '../../patient-page/PatientPageView';
import { Loaded } from '../../ui/states/Loaded';
import { LoadingState } from '../../ui/states/LoadingState';
import { careQuery, pageDocument, planDocument, type PlanCare, type ProgrammePlan } from './programme-queries';
import styles from './home.module.css';

const languages: readonly { readonly value: IntakeLanguage; readonly label: string }[] = [{ value: 'en', label: languageName.en }, { value: 'fr', label: languageName.fr }];

interface PagePreviewProps {
  readonly plan: ProgrammePlan;
  readonly care: PlanCare;
  readonly phone: string | null;
  readonly emergencyNumber: string;
}

interface SheetProps extends Pick<PagePreviewProps, 'phone' | 'emergencyNumber'> {
  readonly planId: string;
  readonly language: IntakeLanguage;
}

const Sheet = ({ planId, language, phone, emergencyNumber }: SheetProps) => (
  <Loaded query={useQuery(careQuery(planId, language))} label="Loading the page" loading={<LoadingState label="Loading the page" blocks={[120, 220]} />}>
    {({ page }) => <div className={styles.sheet}><PatientPageView page={page} phone={phone} emergencyNumber={emergencyNumber} Heading="h3" /></div>}
  </Loaded>
);

const hasRoom = (): boolean => window.matchMedia('(min-width: 768px)').matches;

export const PagePreview = ({ plan, care, phone, emergencyNumber }: PagePreviewProps) => {
  const [language, setLanguage] = useState<IntakeLanguage>(languageOf(care.language));
  const [isOpen, setOpen] = useState(hasRoom);
  return (
    <Section
      title="The patient’s page" lead="As it is printed and as the link shows it."
      actions={<Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>{isOpen ? 'Hide the page' : 'Show the page'}</Button>}
    >
      <div className={styles.stack}>
        <SegmentedChoice label="Language" value={language} options={languages} onChange={setLanguage} />
        <div className={styles.buttons}>
          <Button component="a" variant="default" href={pageDocument(plan.id, language)}>Patient’s page as PDF</Button>
          <Button component="a" variant="default" href={planDocument(plan.id, language)}>Plan as PDF</Button>
        </div>
        {isOpen && <Sheet planId={plan.id} language={language} phone={phone} emergencyNumber={emergencyNumber} />}
      </div>
    </Section>
  );
};
