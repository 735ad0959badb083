import { buildDirectory, type Directory, type Entries } from '../../src/domain/directory.ts';
import { entry, makeEntries, makeMunicipality, today } from './make-directory.ts';

/**
 * The small directory, and in it one of each kind that has something in every field. Each text is one word that
 * stands nowhere else, so that a test can ask where a word counts.
 */
export const makeFullDirectory = (): Directory =>
  buildDirectory(makeFullEntries(), makeMunicipality(), today);

/** What the full directory is built from. */
export function makeFullEntries(): Entries {
  const entries = makeEntries();
  entries.kinds.push(entry('arter', 'fuldart', { titel: 'Artstitel', orden: 4 }));
  entries.targetGroups.push(
    entry('maalgrupper', 'fuldgruppe', {
      titel: 'Gruppetitel',
      forklaring: 'Gruppeforklaring.',
      soegeord: ['gruppeord'],
    }),
  );
  entries.considerations.push(
    entry('hensyn', 'fuldhensyn', {
      titel: 'Hensynstitel',
      forklaring: 'Hensynsforklaring.',
      soegeord: ['hensynsord'],
    }),
  );
  entries.terms.push({
    ...entry('ordliste', 'fuldord', {
      term: 'Termen',
      kort: 'Termkort.',
      former: ['Termform'],
      soegeord: ['termord'],
    }),
    html: '<p>Termtekst.</p>',
    body: 'Termtekst.',
  });
  entries.jobTypes.push({
    ...entry('jobtyper', 'fuldjob', {
      titel: 'Jobtitel',
      resume: 'Jobresume.',
      hvemBestemmer: 'Jobbestemmer.',
      foersteSkridt: 'Jobskridt.',
      varighed: 'Jobvarighed.',
      penge: 'Jobpenge.',
      klage: 'Jobklage.',
      ord: 'fuldord',
      soegeord: ['jobord'],
      engelsk: ['jobenglish'],
      orden: 3,
      tidligereSlugs: ['gammelt-job'],
    }),
    html: '<p>Jobtekst.</p>',
    body: 'Jobtekst.',
  });
  entries.taskTypes.push({
    ...entry('opgavetyper', 'fuldopgave', {
      titel: 'Opgavetitel',
      resume: 'Opgaveresume.',
      soegeord: ['opgaveord'],
      engelsk: ['taskenglish'],
      tegning: { ting: ['opgaveting'], scene: 'opgavescene', grund: 'mos' },
      cpv: ['98310000-9'],
      spoergsmaal: ['Opgavespørgsmål?'],
      orden: 3,
      tidligereSlugs: ['gammel-opgave'],
    }),
    html: '<p>Opgavetekst.</p>',
    body: 'Opgavetekst.',
  });
  entries.enterprises.push({
    ...entry('virksomheder', 'fuldsted', {
      navn: 'Stednavn',
      art: 'fuldart',
      resume: 'Stedresume.',
      letLaest: 'Stedlet.',
      adresse: {
        vej: 'Stedvej 1',
        postnr: '8600',
        by: 'Øby',
        bredde: 56.1238,
        laengde: 10.2062,
        praecision: 'adresse',
      },
      kontakt: {
        telefon: '86 00 00 00',
        email: 'post@sted.example',
        web: 'https://sted.example/',
        salg: { telefon: '86 00 00 01', email: 'salg@sted.example' },
        job: { telefon: '86 00 00 02', email: 'job@sted.example' },
        sms: '20 00 00 00',
        kontaktform: ['sms', 'telefon', 'fremmoede'],
        svarInden: 3,
        hoererTil: 'Stedforeningen',
      },
      aabningstider: ['Stedtid'],
      besoeg: 'Stedbesøg.',
      foerBesoeg: 'Stedfør.',
      foersteDag: 'Stedførste.',
      adgang: 'Stedadgang.',
      bus: 'Stedbus.',
      kanIkke: ['Stedgrænse'],
      // Over, and so without effect: a test that wants a pause sets one.
      pauseTil: '2026-11-22',
      drevetAfKommune: true,
      juridiskForm: 'Stedform',
      grundlagt: '2001',
      rsv: { set: '2024-05', kilde: 'RSV-registret' },
      setAfStedet: '2026-01-15',
      bekraeftet: { dato: '2026-02-01', af: 'daglig leder' },
      maalgrupper: ['fuldgruppe'],
      jobtyper: ['fuldjob'],
      timerPrUgeFra: 4.5,
      hensyn: ['fuldhensyn'],
      ansatte: [{ antal: 1200, hvad: 'i fleksjob', opgjort: '2025-03' }],
      soegeord: ['stedord'],
      tegning: { ting: ['stedting'], scene: 'stedscene', grund: 'ler' },
      tidligereSlugs: ['gammelt-sted'],
    }),
    html: '<p>Stedtekst.</p>',
    body: 'Stedtekst.',
  });
  entries.enterprises.push(
    entry('virksomheder', 'nabosted', {
      navn: 'Nabosted',
      nabo: 'Nabo Kommune',
      adresse: { by: 'Øby', bredde: 56.1, laengde: 10.5 },
      jobtyper: ['fuldjob'],
    }),
  );
  entries.services.push(
    entry('ydelser', 'naboydelse', {
      titel: 'Naboydelse',
      virksomhed: 'nabosted',
      opgavetype: 'pakke',
      slags: 'kan-koebes',
    }),
    {
      ...entry('ydelser', 'fuldydelse', {
        titel: 'Ydelsestitel',
        virksomhed: 'fuldsted',
        opgavetype: 'fuldopgave',
        resume: 'Ydelsesresume.',
        slags: 'kan-koebes',
        leveringsform: ['hos-jer', 'vare'],
        kapacitet: 'Ydelseskapacitet.',
        leveringstid: 'Ydelsestid.',
        mindsteordre: 'Ydelsesmindst.',
        omraade: ['Ydelsesområde'],
        prisgrundlag: 'Ydelsespris.',
        referencer: ['Ydelsesreference'],
        soegeord: ['ydelsesord'],
        tegning: { ting: ['ydelsesting 84 1.35 92'], scene: 'ydelsesscene', grund: 'dis' },
        tidligereSlugs: ['gammel-ydelse'],
      }),
      html: '<p>Ydelsestekst.</p>',
      body: 'Ydelsestekst.',
    },
    entry('ydelser', 'andenydelse', {
      titel: 'Andentitel',
      virksomhed: 'fuldsted',
      opgavetype: 'fuldopgave',
      leveringsform: ['vare'],
      omraade: ['Ydelsesområde'],
      referencer: ['Ydelsesreference'],
    }),
  );
  entries.partnerships.push({
    ...entry('partnerskaber', 'fuldhistorie', {
      titel: 'Historietitel',
      resume: 'Historieresume.',
      soegeord: ['historieord'],
      parter: [
        { virksomhed: 'fuldsted', slags: 'socialoekonomisk', rolle: 'Sælger' },
        { navn: 'Historiepart', slags: 'virksomhed', rolle: 'Køber' },
      ],
      opgavetyper: ['fuldopgave'],
      sted: 'Historieby',
      trin: [
        {
          titel: 'Historietrin',
          tekst: 'Historieskridt.',
          tegning: { ting: ['trinting'], scene: 'trinscene', grund: 'sand' },
        },
      ],
      tegning: { ting: ['historieting'], scene: 'historiescene', grund: 'sand' },
      stadie: 'gennemfoert',
      resultater: ['Historieresultat.'],
      orden: 4,
      tidligereSlugs: ['gammel-historie'],
    }),
    html: '<p>Historietekst.</p>',
    body: 'Historietekst.',
  });
  entries.pages.push({
    ...entry('sider', 'fuldside', {
      titel: 'Sidetitel',
      resume: 'Sideresume.',
      paaJobsider: true,
      ringer: 'foraelder',
      soegeord: ['sideord'],
      tegning: { ting: ['sideting'], scene: 'sidescene', grund: 'mos' },
      opdateret: '2026-01-01',
    }),
    html: '<p>Sidetekst.</p>',
    body: 'Sidetekst.',
  });
  entries.guide.push({
    ...entry('guide', 'fuldguide', {
      titel: 'Guidetitel',
      resume: 'Guideresume.',
      orden: 1,
      afsnit: 'raad',
      tjekliste: ['Guidetjek.'],
      roller: ['Guiderolle'],
      soegeord: ['guideord'],
      tegning: { ting: ['guideting'], scene: 'guidescene', grund: 'sand' },
      kilder: [{ titel: 'Kilden', dato: '2024-03' }],
      tidligereSlugs: ['gammelt-raad'],
    }),
    html: '<p>Guidetekst.</p>',
    body: 'Guidetekst.',
  });
  entries.papers.push({
    ...entry('papirer', 'fuldpapir', {
      titel: 'Papirtitel',
      resume: 'Papirresume.',
      brug: 'Papirbrug.',
      orden: 1,
      roller: ['Papirrolle'],
      guide: ['fuldguide'],
      soegeord: ['papirord'],
      tegning: { ting: ['papirting'], scene: 'papirscene', grund: 'sand' },
      kilder: [{ titel: 'Kilden', dato: '2024-03' }],
      tidligereSlugs: ['gammelt-papir'],
    }),
    html: '<p>Papirtekst.</p>',
    body: 'Papirtekst.',
  });
  return entries;
}
