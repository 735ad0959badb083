import type { Keeper } from '../domain/keeper.ts';

const nameOf = ({ municipality }: Pick<Keeper, 'municipality'>): string => municipality.name;

/** The words of a joint directory about the municipalities that keep its places. */
export const jointText = {
  heading: 'Efter kommune',
  /** Beside a place in a list. */
  mark: (keeper: Keeper) => `I ${nameOf(keeper)}`,
  /** At the head of a page that is kept by a municipality. */
  note: (keeper: Keeper) =>
    `${nameOf(keeper)} passer det, der står her (${keeper.municipality.licence ?? ''}).`,
  toOwn: (keeper: Keeper) => `Se siden hos ${nameOf(keeper)}`,
  home: (keeper: Keeper) => `Gå til ${keeper.municipality.siteTitle}`,
  /** Before the way to the municipality's own directory. */
  homeLead: (keeper: Keeper) =>
    `Job, forløb og kommunens egne veje ind står i vejviseren for ${nameOf(keeper)}.`,
  /** Where something is delivered that says »hele kommunen« at home. */
  whole: (name: string) => `hele ${name}`,
  licences: 'Licenser',
  licence: (keeper: Keeper) =>
    `Tekster om stederne er fra ${nameOf(keeper)}, ${keeper.municipality.licence ?? ''}.`,
  title: (keeper: Keeper) => `Steder i ${nameOf(keeper)}`,
  lead: (keeper: Keeper, count: number) =>
    `Vejviseren kender ${count === 1 ? 'ét sted' : `${count} steder`} i ${nameOf(keeper)}.`,
  homeOf: (keeper: Keeper) => `${nameOf(keeper)}: ${keeper.municipality.siteTitle}`,
  noHome: (keeper: Keeper) => `${nameOf(keeper)} har ikke taget sin egen vejviser i brug endnu.`,
  /** What stands where the name of the municipality stands elsewhere. */
  count: (count: number) => `${count} kommuner`,
  ask: (name: string) => `Spørg ${name}`,
  emptyLead: 'Vi kender ingen, der sælger det endnu. Fortæl os, hvad I mangler.',
  /** On the page of a task. */
  task: {
    noneKnown:
      'Det betyder ikke, at ingen kan. Spørg din kommune. Den kan kende et sted, der ikke står her.',
    noneForSale: 'Nogle gør det uden at sælge det. De står herunder. Din kommune kan kende flere.',
  },
  jobsLead: 'Veje ind, ledige job og dem, du kan ringe til, står i hver kommunes egen vejviser.',
} as const;
