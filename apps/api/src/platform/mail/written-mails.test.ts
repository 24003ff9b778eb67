import { createTransport } from 'nodemailer';
import { textOf } from './written-mails.js';

async function written(text: string): Promise<string> {
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail({ from: 'a@example.test', to: 'b@example.test', subject: 's', text });
  return (message as Buffer).toString('utf8');
}

describe('a mail in a file', () => {
  it.each([
    ['short and plain', 'Open it:\nhttps://legwork.example/i#token\n'],
    ['French', 'Votre visite à la clinique approche; répondez là où vous vous étiez arrêté :\nhttps://legwork.example/i#abc=def\n'],
    ['with long lines', `${'A sentence that goes on and on, '.repeat(12)}\n= and a sign at the start of a line\n`],
    ['mostly not Latin', `${'日本語の文章です。'.repeat(20)}\n`],
  ])('reads back as it was written: %s', async (_name, text) => {
    expect(textOf(await written(text))).toBe(text);
  });

  it('reads back beside what is attached', async () => {
    const text = 'Une lettre est jointe. Voici déjà l’essentiel.\n';
    const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      .sendMail({ from: 'a@example.test', to: 'b@example.test', subject: 's', text, attachments: [{ filename: 'letter.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-') }] });
    expect(textOf((message as Buffer).toString('utf8'))).toBe(text);
  });
});
