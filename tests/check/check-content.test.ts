import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem, summarise } from '../../src/check/format-problem.ts';
import { listMistakes } from '../../src/check/list-mistakes.ts';
import { add, edit, makeContent, today } from './make-content.ts';
const broen = 'virksomheder/broen/index.md';

describe('The checker finds, too large to lie in the corpus', () => {
  test('a text as long as a book', async () => {
    const { problems } = await checkContent(
      makeContent(edit(broen, 'Tekst.', 'Ord. '.repeat(200_000))),
      today,
    );
    expect(problems.map(formatProblem)).toEqual([
      `${broen}: er for stor. En fil er højst 500 kB: del teksten, eller læg billeder i egne filer.`,
    ]);
  });

  test('a picture of more than eight megabytes', async () => {
    const file = 'virksomheder/kanten/vaerksted.jpg';
    const { problems } = await checkContent(makeContent(add(file, Buffer.alloc(9_100_000))), today);
    expect(problems.map(formatProblem)).toEqual([
      `${file}: fylder 9,1 MB, og et billede må højst fylde 8 MB. Gem det mindre, fx 1600 pixel bredt.`,
    ]);
  });
});

describe('The checker accepts', () => {
  test('content without a mistake, and counts it', async () => {
    const result = await checkContent(makeContent(), today);
    expect(result.problems).toEqual([]);
    expect(result.counts).toMatchObject({ virksomheder: 2, ydelser: 1, resultater: 2 });
    expect(summarise(result)).toBe(
      'Ingen fejl i 2 virksomheder, 1 ydelse, 1 opgavetype, 1 partnerskab, 1 side i guiden, 2 ord og 2 resultater. 7 advarsler.',
    );
  });

  test('Windows line ends and a byte order mark', async () => {
    const folder = makeContent((files) => {
      for (const [path, text] of Object.entries(files))
        if (typeof text === 'string' && /\.(md|yaml)$/.test(path))
          files[path] = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    });
    expect((await checkContent(folder, today)).problems).toEqual([]);
  });

  test('a collection whose folder is missing, as an empty one', async () => {
    const folder = makeContent((files) => {
      delete files['guide/begynd.md'];
    });
    expect(await checkContent(folder, today)).toMatchObject({ problems: [], counts: { guide: 0 } });
  });

  test('two enterprises of one company with a production unit number each', async () => {
    const folder = makeContent((files) => {
      edit(
        'virksomheder/kanten/index.md',
        'cvr: 11111114',
        'cvr: 11111114\npNummer: 1000000001',
      )(files);
      edit(broen, 'adresse:', 'cvr: 11111114\npNummer: 1000000002\nadresse:')(files);
    });
    expect((await checkContent(folder, today)).problems).toEqual([]);
  });

  test('what a computer leaves behind', async () => {
    const folder = makeContent((files) => {
      files['virksomheder/.DS_Store'] = 'x';
      files['virksomheder/broen/Thumbs.db'] = 'x';
      files['README.md'] = 'Til redaktører';
    });
    expect((await checkContent(folder, today)).problems).toEqual([]);
  });

  test('a picture named in the text', async () => {
    const folder = makeContent((files) => {
      edit(broen, 'Tekst.', '![Rød symaskine](./symaskine.jpg)')(files);
      files['virksomheder/broen/symaskine.jpg'] = files['virksomheder/kanten/vaerksted.jpg'] ?? '';
    });
    expect((await checkContent(folder, today)).problems).toEqual([]);
  });
});

describe('A problem is printed', () => {
  test('as file, line, field and sentence on one line', async () => {
    const folder = makeContent(edit(broen, 'by: Kjellerup', 'by: Kjelerup'));
    expect((await checkContent(folder, today)).problems.map(formatProblem)).toEqual([
      'virksomheder/broen/index.md:7: adresse.by: »Kjelerup« er ikke en by i kommune.yaml. Mente du »Kjellerup«? Ligger stedet i en anden kommune, så skriv nabo.',
    ]);
  });

  test('with the line of the file for a mistake in YAML', async () => {
    const folder = makeContent(edit(broen, 'resume: Vi syr.', 'resume: Vi syr: tasker'));
    expect((await checkContent(folder, today)).problems[0]).toMatchObject({ file: broen, line: 4 });
  });

  test('without the codes that steer a terminal', () => {
    const message = 'er\u001b[31m rød\n og lang';
    expect(formatProblem({ file: 'a.md', field: 'x', message })).toBe(
      'a.md: x: er [31m rød og lang',
    );
  });

  test('each of several about a text, and once about a field that is wrong in two ways', async () => {
    const text = edit(broen, 'Tekst.', 'Tekst.\n\n[a](/x/)\n\n[b](/y/) [b](/y/)');
    const town = edit(broen, 'by: Kjellerup', 'by: ""');
    const { problems } = await checkContent(
      makeContent((files) => [text, town].forEach((change) => change(files))),
      today,
    );
    expect(problems.map(({ field, line }) => [field, line])).toEqual([
      ['adresse.by', 7],
      ['', 15],
      ['', 17],
    ]);
  });

  test('in order of file, then line', async () => {
    const folder = makeContent((files) => {
      edit('virksomheder/kanten/index.md', 'grundlagt: 2019', 'grundlagt: 2027')(files);
      edit('virksomheder/kanten/index.md', 'by: Prøveby', 'by: Atlantis')(files);
      edit(broen, 'by: Kjellerup', 'by: Atlantis')(files);
    });
    const result = await checkContent(folder, today);
    expect(result.problems.map((problem) => [problem.file, problem.field])).toEqual([
      [broen, 'adresse.by'],
      ['virksomheder/kanten/index.md', 'adresse.by'],
      ['virksomheder/kanten/index.md', 'grundlagt'],
    ]);
    expect(summarise(result)).toBe('3 fejl i 2 filer. Ret dem, og kør igen.');
  });
});

describe('A build', () => {
  test('is told nothing when the content has no mistake', async () => {
    expect(await listMistakes(makeContent(), today)).toBeUndefined();
  });

  test('is told every mistake in Danish', async () => {
    const folder = makeContent(edit(broen, 'by: Kjellerup', 'by: Kjelerup'));
    expect(await listMistakes(folder, today)).toMatch(
      /^Indholdet har fejl\.\n.*Kjelerup.*\n1 fejl i 1 fil\. Ret den, og kør igen\.$/,
    );
  });
});
