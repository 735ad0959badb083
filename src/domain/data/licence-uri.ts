/**
 * What a licence is called where a program must know it again: by Creative Commons, and in the European list of licences
 * (Publications Office of the EU, authority table `licence`), which DCAT-AP 3 asks for.
 */
interface LicenceUri {
  page: string;
  european: string;
}

const european = 'http://publications.europa.eu/resource/authority/licence';

const byVersion = (code: string, listed: string): Record<string, LicenceUri> =>
  Object.fromEntries(
    ['2.0', '3.0', '4.0'].map((version) => [
      `cc ${code} ${version}`,
      {
        page: `https://creativecommons.org/licenses/${code}/${version}/`,
        european: `${european}/${listed}_${version.replace('.', '_')}`,
      },
    ]),
  );

const known: Readonly<Record<string, LicenceUri>> = {
  ...byVersion('by', 'CC_BY'),
  ...byVersion('by-sa', 'CC_BYSA'),
  'cc0 1.0': {
    page: 'https://creativecommons.org/publicdomain/zero/1.0/',
    european: `${european}/CC0`,
  },
};

/** A licence by its addresses, read from the words of the editor; undefined where it is none that is known. */
export const licenceUri = (words: string): LicenceUri | undefined => {
  const name = words
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return known[name.replace(/^cc by sa/, 'cc by-sa').replace(/^cc0$/, 'cc0 1.0')];
};
