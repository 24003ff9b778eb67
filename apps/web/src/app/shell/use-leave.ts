import { listDrafts } from '../../lib/drafts/draft-store';
import { accountScope } from '../../lib/drafts/draft-scope';
import { sentenceFor } from '../../lib/problems';
import { useSession } from '../../lib/session';
import { signOut } from '../../lib/sign-out';
import { notify } from '../../ui/notices/notify';
import type { LeaveKind } from './LeaveDialog';

/** Signs out at once when nothing would be lost, otherwise asks first. */
export const useLeave = (ask: (kind: LeaveKind) => void): ((kind: LeaveKind) => Promise<void>) => {
  const { account } = useSession();
  return async (kind) => {
    const unsent = await listDrafts(accountScope(account.id)).catch(() => []);
    if (unsent.length > 0) {
      ask(kind);
      return;
    }
    await signOut(account.id).catch((cause: unknown) => notify(sentenceFor(cause)));
  };
};
