// Short messages that need no answer. The library and its container are fetched with the first message.
import { createStore, useStore } from '../../lib/store';

const wanted = createStore(false);
export const useNoticesWanted = (): boolean => useStore(wanted);

/** "Link copied". Not for errors that a field or a screen can show in place. */
export const notify = (message: string): void => {
  wanted.set(true);
  void import('@mantine/notifications').then(({ notifications }) => notifications.show({ message, withBorder: true, autoClose: 6_000, closeButtonProps: { 'aria-label': 'Dismiss' } }));
};
