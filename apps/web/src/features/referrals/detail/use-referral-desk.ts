// One referral in hand: its letter saved while it is typed, and everything else changed on the version saved last.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem, type Schema } from '../../../lib/api';
import { useAutosave, type Autosave } from '../../../lib/autosave/use-autosave';
import { changeReferral, referralQuery, referralsKey, takeStep } from '../queries';
import type { Referral } from '../referral-words';
import { isReferral, isSameText, textChange, textsOf, type LetterTexts } from './letter-texts';

export interface ReferralDesk {
  readonly referral: Referral;
  readonly letter: Autosave<LetterTexts>;
  /** Owner, urgency, due day, party: sent at once */
  readonly change: (body: Schema['ReferralChange']) => Promise<Referral>;
  readonly take: (body: Schema['ReferralStepInput']) => Promise<Referral>;
  /** The version under which everything typed is saved; what signs a letter asks for it. */
  readonly settle: () => Promise<number>;
  readonly isChanging: boolean;
}

const savedOf = (referral: Referral) => ({ version: referral.version, value: textsOf(referral) });

/** Stops what comes next while the letter could not be saved. */
const unsaved = (): Problem => new Problem({ code: 'letter-not-saved', status: 422, detail: 'The letter is not saved yet. See the line above it, then try again.' });

export const useReferralDesk = (referral: Referral): ReferralDesk => {
  const queryClient = useQueryClient();
  const { id } = referral;
  const keep = async (fresh: Referral): Promise<void> => {
    queryClient.setQueryData(referralQuery(id).queryKey, fresh);
    await queryClient.invalidateQueries({ queryKey: [...referralsKey, 'list'] });
    await queryClient.invalidateQueries({ queryKey: [...referralsKey, 'counts'] });
    // A step moves tasks and may change the chart.
    await Promise.all([...([[...referralsKey, 'of'], ['tasks'], ['patients', fresh.patientId]] as const)].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };
  const letter = useAutosave<LetterTexts>({
    draftKey: `referral:${id}`,
    server: savedOf(referral),
    save: async (value, base) => {
      const fresh = await changeReferral(id, base.version, textChange(base.value, value));
      queryClient.setQueryData(referralQuery(id).queryKey, fresh);
      return savedOf(fresh);
    },
    readCurrent: (current) => (isReferral(current) ? savedOf(current) : undefined),
  });

  const onSavedVersion = async (send: (version: number) => Promise<Referral>, needsLetter = false): Promise<Referral> => {
    await letter.flush();
    const latest = queryClient.getQueryData(referralQuery(id).queryKey) ?? referral;
    if (needsLetter && !isSameText(textsOf(latest), letter.value)) throw unsaved();
    try {
      const fresh = await send(latest.version);
      await keep(fresh);
      return fresh;
    } catch (cause) {
      if (cause instanceof Problem && cause.code === 'stale-version' && isReferral(cause.current)) await keep(cause.current);
      throw cause;
    }
  };
  const settle = async (): Promise<number> => {
    await letter.flush();
    const latest = queryClient.getQueryData(referralQuery(id).queryKey) ?? referral;
    if (!isSameText(textsOf(latest), letter.value)) throw unsaved();
    return latest.version;
  };
  const change = useMutation({ mutationFn: (body: Schema['ReferralChange']) => onSavedVersion((version) => changeReferral(id, version, body)) });
  const take = useMutation({ mutationFn: (body: Schema['ReferralStepInput']) => onSavedVersion((version) => takeStep(id, version, body), true) });
  return { referral, letter, settle, isChanging: change.isPending || take.isPending, change: change.mutateAsync, take: take.mutateAsync };
};
