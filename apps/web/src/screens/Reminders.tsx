import { useQuery } from '@tanstack/react-query';
import { BrokenLink } from '../features/identity/BrokenLink';
import { IdentityFrame } from '../features/identity/IdentityFrame';
import { useUrlToken } from '../features/identity/url-token';
import { reminderQuery } from '../features/reminders/queries';
import { ReminderChoice } from '../features/reminders/ReminderChoice';
import { reminderWords } from '../features/reminders/reminder-words';
import { Loaded } from '../ui/states/Loaded';

const OneReminder = ({ token }: { readonly token: string }) => {
  const reminder = useQuery(reminderQuery(token));
  return (
    <IdentityFrame title={reminder.data === undefined ? 'Your reminders' : reminderWords(reminder.data).title}>
      <Loaded query={reminder} label="Reading your reminders">{(door) => <ReminderChoice token={token} door={door} />}</Loaded>
    </IdentityFrame>
  );
};

export const Reminders = () => {
  const token = useUrlToken();
  return token === undefined ? <BrokenLink footer={null}>Open it again from the e-mail, or call the clinic.</BrokenLink> : <OneReminder key={token} token={token} />;
};
