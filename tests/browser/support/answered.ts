// A form that somebody has filled in but for a few questions, so that a story begins where it gets interesting.
import type { IntakeAnswers, IntakeContext, QuestionId } from '@legwork/clinical';
import { wholeIntake } from '../../support/intake-answers.js';
import { asSent, BIRTH_DATE, passCheck, type OpenLink } from '../../support/patient-link.js';

interface Story {
  readonly told?: IntakeAnswers;
  /** Left for the person with the phone. */
  readonly open: readonly QuestionId[];
  readonly person?: Omit<IntakeContext, 'today'>;
}

export async function answeredBut(link: OpenLink, { told = {}, open, person = { birthDate: BIRTH_DATE, sexAtBirth: 'male' } }: Story): Promise<void> {
  const { browser, body } = await passCheck(link.token, person.birthDate);
  const all = wholeIntake(told, { today: body.today, ...person });
  const given = asSent(Object.fromEntries(Object.entries(all).filter(([id]) => !open.some((one) => one === id))));
  for (let at = 0; at < given.length; at += 50) await browser.put('/link/answers').send({ answers: given.slice(at, at + 50) }).expect(200);
}
