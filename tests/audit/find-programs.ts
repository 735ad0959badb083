import { thisMachine } from '../browser/find-chromium.ts';
import { findOrInstall, findProgram, type Host, programPlaces } from './find-or-install.ts';

/** LibreOffice, which opens tables as most people's spreadsheet does. Throws with what to install where there is none. */
export const findOffice = (host: Host = thisMachine()): string =>
  findOrInstall(host, {
    what: 'LibreOffice',
    find: () => findProgram(host, 'soffice'),
    places: programPlaces,
    packages: ['libreoffice-calc'],
  });

/** A program that reads feeds. Throws as `findOffice` does. */
export const findFeedReader = (host: Host = thisMachine()): string =>
  findOrInstall(host, {
    what: 'newsboat',
    find: () => findProgram(host, 'newsboat'),
    places: programPlaces,
    packages: ['newsboat'],
  });
