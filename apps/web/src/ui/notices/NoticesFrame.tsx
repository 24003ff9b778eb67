import '@mantine/notifications/styles.layer.css';
import { Notifications } from '@mantine/notifications';

export const NoticesFrame = () => <Notifications position="bottom-center" limit={3} />;
