import { sayText } from './say.ts';

/** The words of the mail in which somebody asks to be told when there is a job: nothing is sent by itself afterwards. */
export const tellOfJobsText = {
  ask: 'Sig til, når der kommer et job',
  note: `Du skriver en mail til kommunen og beder om besked. Siden her sender ikke selv mails. ${sayText.private}`,
  /** @param place where one would like to work, when it is one place. */
  subject: (place?: string) =>
    place === undefined ? 'Sig til, når der kommer et job' : `Sig til, når der er job: ${place}`,
  body: (url: string, place?: string): string[] => [
    'Hej',
    '',
    ...(place === undefined
      ? ['Jeg leder efter et job.', 'Vil I sige til, når der kommer et job, der passer til mig?']
      : [`Jeg vil gerne arbejde hos ${place}.`, 'Vil I sige til, når der kommer et job der?']),
    '',
    'Det vil jeg gerne lave:',
    'Så mange timer kan jeg arbejde om ugen:',
    'Jeg hedder:',
    'Ring eller skriv til mig på:',
    '',
    'Jeg har læst om det her:',
    url,
    '',
  ],
} as const;
