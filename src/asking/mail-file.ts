import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { PlaceToAsk } from './list-questions.ts';
import { writeLetter } from './write-letter.ts';

/**
 * A letter as a mail that is not sent yet (`.eml`, RFC 5322): Outlook and others open it as a draft (`X-Unsent`), where it
 * is read and sent by a person. The same place on the same day gives the same bytes.
 * @param today YYYY-MM-DD.
 */
export async function makeMailFile(
  { slug, email, question }: PlaceToAsk,
  today: string,
): Promise<Buffer> {
  const { subject, text, html } = writeLetter(question);
  const { answerTo, site } = question;
  return new MailComposer({
    from: { name: site, address: answerTo },
    to: email,
    subject,
    text,
    html,
    date: new Date(`${today}T12:00:00Z`),
    messageId: `<${today}.${slug}@${answerTo.split('@').at(-1) ?? 'localhost'}>`,
    baseBoundary: `${today}.${slug}`,
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
