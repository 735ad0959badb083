import { listAt, textAt } from './raw-value.ts';
import { listFolder } from './list-folder.ts';
import { type MemberContent, listMembers } from './members.ts';
import { membersFolder } from '../schema/member.ts';
import type { CheckResult } from './check-content.ts';
import type { Problem, RawEntry } from './problem.ts';
import type { CollectionName } from '../schema/collections.ts';
import { municipalityFile } from '../schema/municipality.ts';

/** What each municipality has of its own, so that nobody takes it for true of another: folders a joint directory has not. */
const localFolders: Partial<Record<CollectionName, string>> = {
  virksomheder: `alle steder er en kommunes. Flyt dem til kommunens mappe i ${membersFolder}/.`,
  ydelser: `alle ydelser er en kommunes. Flyt dem til kommunens mappe i ${membersFolder}/.`,
  jobtyper: 'veje til job er kommunernes egne, og siden viser vej til dem. Slet mappen.',
  sprog: 'de andre sprog fortæller om veje til job, som er kommunernes egne. Slet mappen.',
};

/** Folders of a joint directory that have no place in it. */
export const findLocalFolders = (entries: readonly RawEntry[]): Problem[] =>
  Object.entries(localFolders)
    .filter(([name]) => entries.some(({ collection }) => collection === name))
    .map(([name, why]) => ({
      file: `${name}/`,
      field: '',
      message: `hører ikke til i en fælles vejviser: ${why}`,
    }));

/** Whether a folder is only a single municipality's. */
export const isLocalFolder = (name: string): boolean => name in localFolders;

/**
 * What there is to say of the municipalities of a joint directory: each has a content folder that is right by itself,
 * with a licence, and a name of its own. What is not shown of it is a warning; what is, is counted.
 * @param check checks a content folder.
 */
export async function checkMembers(
  contentDir: string,
  municipality: unknown,
  check: (folder: string) => Promise<Pick<CheckResult, 'problems'>>,
): Promise<
  Pick<CheckResult, 'problems' | 'warnings'> & { counts: Partial<CheckResult['counts']> }
> {
  const folders = listFolder(contentDir, membersFolder)
    .filter((item) => item.isDirectory() || item.isSymbolicLink())
    .map(({ name }) => name);
  const told = listAt(municipality, 'kommuner').map((member) => textAt(member, 'mappe') ?? '');
  const problems = told.flatMap((slug, at) =>
    slug === '' || folders.includes(slug) ? [] : [missing(slug, at)],
  );
  for (const slug of told.filter((name) => folders.includes(name))) {
    const folder = `${membersFolder}/${slug}`;
    const found = await check(`${contentDir}/${folder}`);
    problems.push(...found.problems.map((item) => ({ ...item, file: `${folder}/${item.file}` })));
  }
  const members = problems.length > 0 ? [] : listMembers(contentDir);
  return {
    problems: [...problems, ...members.flatMap((member, at) => findFaults(member, members, at))],
    warnings: [
      ...folders.filter((name) => !told.includes(name)).map(stray),
      ...members.flatMap(({ leftOut }) => leftOut),
    ],
    counts: {
      virksomheder: members.flatMap(({ places }) => places).length,
      ydelser: members.flatMap(({ services }) => services).length,
    },
  };
}

const missing = (slug: string, at: number): Problem => ({
  file: municipalityFile,
  field: `kommuner.${at + 1}.mappe`,
  message: `»${slug}« er ikke en mappe i ${membersFolder}/. Læg kommunens indhold der, eller ret navnet.`,
});

const stray = (name: string): Problem => ({
  file: `${membersFolder}/${name}`,
  field: '',
  message: 'bruges ikke: den står ikke under kommuner i kommune.yaml. Skriv den, eller slet den.',
});

function findFaults(member: MemberContent, all: readonly MemberContent[], at: number): Problem[] {
  const file = `${membersFolder}/${member.slug}/${municipalityFile}`;
  const twin = all.slice(0, at).find(({ name }) => name === member.name);
  return [
    ...(member.licence === undefined
      ? [
          {
            file,
            field: 'licens',
            message:
              'mangler. Uden den må I ikke vise teksterne: spørg kommunen, og få den til at skrive licensen.',
          },
        ]
      : []),
    ...(twin === undefined
      ? []
      : [
          {
            file,
            field: 'navn',
            message: `er den samme kommune som i ${membersFolder}/${twin.slug}. Fjern den ene.`,
          },
        ]),
  ];
}
