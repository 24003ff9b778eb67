// Whether everybody of the clinic needs a second step at sign-in.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { sentenceFor } from '../../lib/problems';
import { sessionQuery } from '../../lib/session';
import { ConfirmDialog } from '../../ui/dialog/ConfirmDialog';
import forms from '../../ui/forms/form.module.css';
import { Loaded } from '../../ui/states/Loaded';
import { requireSecondFactor, signInRuleQuery, type SignInRule } from './queries';

const words = {
  on: { now: 'Everybody needs one. Who has none is led to set it up before anything else opens.', verb: 'Stop asking for it', title: 'Stop asking for a second step?', effect: 'Everybody keeps the one they have, and may turn it off. A password alone is enough again.' },
  off: { now: 'Everybody decides alone. A password can be guessed or stolen; a code from a phone is the second thing a thief would need.', verb: 'Ask everybody for it', title: 'Ask everybody for a second step?', effect: 'Who has none, you included, is led to set it up before anything else of the clinic opens.' },
} as const;

const Rule = ({ rule }: { readonly rule: SignInRule }) => {
  const client = useQueryClient();
  const [asks, setAsks] = useState(false);
  const { now, verb, title, effect } = words[rule.secondFactorRequired ? 'on' : 'off'];
  const change = useMutation({
    mutationFn: () => requireSecondFactor(rule, !rule.secondFactorRequired),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: signInRuleQuery.queryKey }), client.invalidateQueries({ queryKey: sessionQuery.queryKey })]),
  });
  return (
    <div className={forms.form}>
      <p>{now}</p>
      {change.isError && <p role="alert" className={forms.failure}>{sentenceFor(change.error)}</p>}
      <div><Button variant="default" onClick={() => setAsks(true)}>{verb}</Button></div>
      <ConfirmDialog opened={asks} onClose={() => setAsks(false)} title={title} confirmLabel={verb} onConfirm={async () => { await change.mutateAsync(); }}>{effect}</ConfirmDialog>
    </div>
  );
};

export const SecondFactorRule = () => <Loaded query={useQuery(signInRuleQuery)} label="Loading the rule">{(rule) => <Rule rule={rule} />}</Loaded>;
