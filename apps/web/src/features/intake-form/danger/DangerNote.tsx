// Something that should be looked at before the visit: said once in the form, and again at its end.
import { Button } from '@mantine/core';
import type { IntakeDanger } from '@legwork/clinical';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { useIntakeForm } from './form-state';
import { useText } from './messages';

interface StopNoticeProps {
  readonly danger: IntakeDanger;
  readonly onUnderstood?: () => void;
}

export const StopNotice = ({ danger, onUnderstood }: StopNoticeProps) => {
  const text = useText();
  const { intake } = useIntakeForm();
  const isEmergency = danger.level === 'emergency';
  const when = text(danger.urgency === 'same day' ? 'danger.stop-today' : 'danger.stop-days');
  const what = isEmergency ? text('danger.emergency-what', { number: intake.emergencyNumber }) : when;
  return (
    <SeverityBanner
      level={danger.level} title={text(isEmergency ? 'danger.emergency' : 'danger.stop')} urgent={onUnderstood !== undefined}
      action={onUnderstood && <Button variant="default" size="sm" onClick={onUnderstood}>{text('danger.understood')}</Button>}
    >
      {danger.wording} {what}
    </SeverityBanner>
  );
};
