/** The invitation to enterprises that the directory does not have. */
export const invitationText = {
  heading: 'Mangler dit sted?',
  lead: 'Send tre linjer om stedet.',
  steps: [
    'Skriv, hvad stedet hedder, og hvor det ligger.',
    'Skriv, hvad I laver, og hvem der kan få arbejde eller være med.',
    'Send et link til en side eller en artikel, hvor man kan læse om jer.',
  ],
  send: 'Send tre linjer',
  subject: 'Et sted til vejviseren',
  body: [
    'Hej',
    '',
    'Her er et sted, der mangler i vejviseren.',
    '',
    'Navn:',
    'Adresse eller by:',
    'Det laver vi:',
    'Det kan man købe:',
    'De kan få arbejde eller være med her:',
    'Telefon og mail (til stedet, ikke til en person):',
    'Her kan man læse om os:',
    '',
    'Min rolle på stedet:',
    '',
  ],
} as const;
