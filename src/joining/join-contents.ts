import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type JoinedEntry, listMembers } from '../check/members.ts';
import { type EntryContent, readEntryText, writeEntryText } from '../editing/entry-text.ts';
import type { Fields } from '../editing/field-value.ts';
import { readYaml, writeYaml } from '../editing/rewrite-yaml.ts';
import { membersFolder } from '../schema/member.ts';
import { type EntryKeeper, joinedSlug, joinPlace, joinService } from './joined-entries.ts';
import { nameTowns } from './name-towns.ts';
import { municipalityFile } from '../schema/municipality.ts';

/**
 * Writes the content of a joint directory: its own, with the places and services of each municipality in `kommuner/`,
 * and their towns. What is only true of one of them stays there. The content has been checked before.
 * @param into the folder to write; what is in it is taken away first.
 */
export function joinContents(contentDir: string, into: string): void {
  rmSync(into, { recursive: true, force: true });
  cpSync(contentDir, into, {
    recursive: true,
    filter: (path) => path !== join(contentDir, membersFolder),
  });
  const members = listMembers(contentDir);
  const own = readYaml(readFileSync(join(contentDir, municipalityFile), 'utf8'));
  const { towns, nameOf } = nameTowns(
    members.map((member) => ({ ...member, towns: member.towns as Fields[] })),
  );
  writeFileSync(join(into, municipalityFile), writeYaml({ ...own, steder: towns } as Fields));
  for (const member of members) {
    const keeper: EntryKeeper = {
      slug: member.slug,
      name: member.name,
      home: member.home,
      townName: (town) => nameOf(member.slug, town),
    };
    const write = (entry: JoinedEntry, file: string, change: typeof joinPlace) => {
      const content = readEntryText(readFileSync(join(contentDir, entry.file), 'utf8'), 'markdown');
      writeText(join(into, file), change(content, entry.of, keeper));
    };
    for (const place of member.places) {
      const folder = `virksomheder/${joinedSlug(member, place.slug)}`;
      write(place, `${folder}/index.md`, joinPlace);
      for (const picture of place.pictures)
        cpSync(join(contentDir, dirname(place.file), picture), join(into, folder, picture));
    }
    for (const service of member.services)
      write(service, `ydelser/${joinedSlug(member, service.slug)}.md`, joinService);
    // Of the rest only who the municipality is has to be known.
    const file = join(membersFolder, member.slug, municipalityFile);
    mkdirSync(dirname(join(into, file)), { recursive: true });
    cpSync(join(contentDir, file), join(into, file));
  }
}

function writeText(path: string, content: EntryContent): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeEntryText(content, 'markdown'));
}
