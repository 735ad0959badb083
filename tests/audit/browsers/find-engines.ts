import { thisMachine } from '../../browser/find-chromium.ts';
import { findOrInstall, findProgram, type Host, programPlaces } from '../find-or-install.ts';

/** Where what drives WebKit lies. */
export interface WebkitFiles {
  /** WebKitWebDriver, which starts the browser and passes on what it is told. */
  driver: string;
  /** The small browser that comes with the engine. */
  browser: string;
  /** A screen for it that nobody sees, what gives its window the focus, and a message bus. */
  screen: string;
  focus: string;
  bus: string;
}

const firefoxNames = ['firefox-esr', 'firefox'];
const webkitPackages = ['webkit2gtk-driver', 'xvfb', 'xauth', 'xdotool', 'dbus-x11'];
const multiarch = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
const miniBrowsers = multiarch.flatMap((folder) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${folder}/webkit2gtk-${version}/MiniBrowser`),
);

/**
 * The path of a Firefox: `FIREFOX_PATH`, or one on the path, or Debian's. Throws one error that says what was tried
 * and what to install.
 */
export function findFirefox(host: Host = thisMachine()): string {
  const named = host.environment['FIREFOX_PATH'];
  return findOrInstall(host, {
    what: 'Firefox',
    find: () =>
      named !== undefined && host.exists(named)
        ? named
        : firefoxNames.map((name) => findProgram(host, name)).find((path) => path !== undefined),
    places: `FIREFOX_PATH, ${programPlaces}`,
    packages: ['firefox-esr'],
  });
}

/** WebKit as Debian has it, with what it needs to run without a screen. Throws as `findFirefox` does. */
export function findWebkit(host: Host = thisMachine()): WebkitFiles {
  const program = (name: string): string =>
    findOrInstall(host, {
      what: `WebKit (${name})`,
      find: () => findProgram(host, name),
      places: programPlaces,
      packages: webkitPackages,
    });
  return {
    driver: program('WebKitWebDriver'),
    browser: findOrInstall(host, {
      what: 'WebKit (MiniBrowser)',
      find: () => miniBrowsers.find(host.exists),
      places: miniBrowsers.join(', '),
      packages: webkitPackages,
    }),
    screen: program('xvfb-run'),
    focus: program('xdotool'),
    bus: program('dbus-run-session'),
  };
}

/** The program that reads the text of a PDF. Throws as `findFirefox` does. */
export const findPdfReader = (host: Host = thisMachine()): string =>
  findOrInstall(host, {
    what: 'pdftotext',
    find: () => findProgram(host, 'pdftotext'),
    places: programPlaces,
    packages: ['poppler-utils'],
  });
