import { countEnterprises } from './phrases.ts';

/** The words of the living map, which the browser fetches with it. */
export const liveMapText = {
  schematic: 'Skematisk kort',
  close: 'Luk',
  canvas: 'Kortet. Piletaster flytter det, plus og minus zoomer.',
  controls: 'Knapper til kortet',
  zoomIn: 'Zoom ind',
  zoomOut: 'Zoom ud',
  whole: 'Vis hele kommunen',
  expand: 'Gør kortet stort',
  shrink: 'Gør kortet lille',
  searchArea: 'Søg i dette udsnit',
  twoFingers: 'Brug to fingre til at flytte kortet',
  legendExact: 'Adressen kendes (ved et tal: mindst én af dem)',
  legendTown: 'Stiplet ring: Kun byen kendes',
  townOnly: 'ca.',
  enterprise: (name: string, town: string, isExact: boolean) =>
    isExact ? `${name}, ${town}` : `${name}, omkring ${town}. Kun byen kendes`,
  cluster: (count: number, town: string, isOneTown: boolean) =>
    `${countEnterprises(count)} ${isOneTown ? 'i' : 'ved'} ${town}. Vis dem`,
  listTitle: (count: number, town: string, isOneTown: boolean) =>
    `${countEnterprises(count)} ${isOneTown ? 'i' : 'ved'} ${town}`,
  townOnlyNote: 'Kortet viser byen, ikke adressen.',
  showInList: 'Vis i listen',
  showInListOf: (name: string) => `Vis i listen: ${name}`,
  tilesQuestion: (host: string) =>
    `Hent et kort med flere detaljer fra ${host}. Så får ${host} din IP-adresse at vide. Vi gemmer ikke dit svar: Du bliver spurgt igen næste gang.`,
  tilesYes: (host: string) => `Ja, hent fra ${host}`,
  tilesNo: 'Tilbage til det skematiske kort',
  archiveCredit: '© OpenStreetMap-bidragydere',
  archiveTooLarge:
    'Det fine kort kan ikke vises: Serveren kan kun sende hele filen, og den er for stor. Her er det skematiske kort.',
  archiveFailed: 'Det fine kort kunne ikke hentes. Her er det skematiske kort.',
} as const;
