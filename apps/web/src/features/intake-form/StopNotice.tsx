// Something that should be looked at before the visit: said once in the form, and again at its end.
import { Button } from '@mantine/core';
import type { IntakeDanger } from '@legwork/clinical';
import { SeverityBanner } from '../../ui/severity/SeverityBanner';
import { useText } from './messages';

interface StopNoticeProps {
  readonly danger: IntakeDanger;
  readonly onUnderstood?: () => void;
}

export const StopNotice = ({ danger, onUnderstood }: StopNoticeProps) => {
  const text = useText();
  const what = danger.level === 'emergency' || danger.urgency === 'same day' ? text('danger.stop-today') : text('danger.stop-days');
  return (
    <SeverityBanner
      level={danger.level} title={text('danger.stop')} urgent={onUnderstood !== undefined}
      action={onUnderstood && <Button variant="default" size="sm" onClick={onUnderstood}>{text('danger.understood')}</Button>}
    >
      {danger.wording} {what}
    </SeverityBanner>
  );
};
