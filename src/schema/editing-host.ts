import { z } from 'astro/zod';
import { webAddress } from './fields.ts';

/** Where the files of the content can lie and be edited from a page of the site. */
const hosts = ['github', 'gitlab', 'gitea'] as const;

/** The addresses of the hosts that everybody has in common. */
const commonAddresses: Readonly<Record<string, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
};

/** What an editor writes of the form on the site, `redaktion` in kommune.yaml. */
export const editingFields = z.strictObject({
  vaert: z
    .enum(hosts)
    .describe(
      'Hvad filerne ligger hos: github, gitlab eller gitea. Skriv gitea, hvis det er Forgejo.',
    )
    .meta({ title: 'Git-vært' }),
  repo: z
    .string()
    .regex(
      /^[\w.-]+(?:\/[\w.-]+)+$/,
      'skal være ejer og navn med skråstreg imellem, fx eksempel-kommune/vejviser',
    )
    .describe('Ejer og navn hos værten, fx eksempel-kommune/vejviser.')
    .meta({ title: 'Projekt' }),
  gren: z
    .string()
    .regex(/^\w[\w./-]*$/, 'er ikke navnet på en gren. Skriv fx main')
    .default('main')
    .describe('Den gren, siden bliver bygget af. Uden den er det main.'),
  adresse: webAddress()
    .regex(
      /^https:\/\/[^/?#@\s]+(?:\/[\w.~-]+)*\/?$/,
      'kan ikke være adressen på en Git-vært. Skriv https:// og navnet, fx https://git.eksempel.dk',
    )
    .optional()
    .describe(
      'Værtens adresse, når I har jeres egen, fx https://git.eksempel.dk. Uden den er det github.com eller gitlab.com.',
    ),
  mappe: z
    .string()
    .regex(/^(?:\.|[\w-]+(?:\/[\w-]+)*)$/, 'er ikke en mappe. Skriv fx content, eller et punktum')
    .default('content')
    .describe(
      'Mappen med indholdet i projektet. Uden den er det content; et punktum er det øverste.',
    ),
});

type Written = z.infer<typeof editingFields>;

/** Where the files of the content lie, for the form on the site. */
export interface EditingHost {
  kind: (typeof hosts)[number];
  /** Without a slash at the end. */
  address: string;
  /** Owner and name. */
  repository: string;
  branch: string;
  /** What the paths of the content begin with: nothing, or `content/`. */
  folder: string;
}

/** What the form on the site lacks: the field and a Danish sentence. */
export function findMissingHost({ vaert, repo, adresse }: Written): {
  field: string;
  message: string;
}[] {
  if (adresse === undefined && commonAddresses[vaert] === undefined)
    return [
      {
        field: 'adresse',
        message: 'mangler. Skriv adressen på jeres Gitea eller Forgejo, fx https://git.eksempel.dk',
      },
    ];
  return vaert !== 'gitlab' && repo.split('/').length > 2
    ? [{ field: 'repo', message: 'har for mange skråstreger. Skriv kun ejer og navn' }]
    : [];
}

/** The host in the words of the code. Expects that nothing is missing. */
export function toEditingHost({ vaert, repo, gren, adresse, mappe }: Written): EditingHost {
  return {
    kind: vaert,
    address: (adresse ?? commonAddresses[vaert] ?? '').replace(/\/$/, ''),
    repository: repo,
    branch: gren,
    folder: mappe === '.' ? '' : `${mappe}/`,
  };
}
