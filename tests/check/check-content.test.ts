import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { formatProblem, summarise } from '../../src/check/format-problem.ts';
import { listMistakes } from '../../src/check/list-mistakes.ts';
import { edit, makeContent, today } from './make-content.ts';
import {
  type Mistake,
  mistakesBetweenFiles,
  mistakesInFields,
  mistakesInFiles,
} from './mistakes.ts';

const broen = 'virksomheder/broen/index.md';

const findsIt = ([, change, file, field, words]: Mistake) => {
  const { problems } = checkContent(makeContent(change), today);
  expect(problems).toContainEqual(
    expect.objectContaining({ file, field, message: expect.stringContaining(words) }),
  );
};

describe('The checker finds', () => {
  test.each(mistakesInFields.map((mistake) => ({ title: mistake[0], mistake })))(
    '$title',
    ({ mistake }) => {
      const { problems } = checkContent(makeContent(mistake[1]), today);
      findsIt(mistake);
      expect(problems, 'one mistake, one problem').toHaveLength(1);
    },
  );
  test.each(mistakesBetweenFiles.map((mistake) => ({ title: mistake[0], mistake })))(
    '$title',
    ({ mistake }) => findsIt(mistake),
  );
  test.each(mistakesInFiles.map((mistake) => ({ title: mistake[0], mistake })))(
    '$title',
    ({ mistake }) => findsIt(mistake),
  );
});

describe('The checker accepts', () => {
  test('content without a mistake, and counts it', () => {
    const result = checkContent(makeContent(), today);
    expect(result.problems).toEqual([]);
    expect(result.counts).toMatchObject({ virksomheder: 2, ydelser: 1, resultater: 2 });
    expect(summarise(result)).toBe(
      'Ingen fejl i 2 virksomheder, 1 ydelse, 1 opgavetype, 1 partnerskab, 1 side i guiden, 2 ord og 2 resultater. 4 advarsler.',
    );
  });

  test('Windows line ends and a byte order mark', () => {
    const folder = makeContent((files) => {
      for (const [path, text] of Object.entries(files))
        if (/\.(md|yaml)$/.test(path)) files[path] = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    });
    expect(checkContent(folder, today).problems).toEqual([]);
  });

  test('a collection whose folder is missing, as an empty one', () => {
    const folder = makeContent((files) => {
      delete files['guide/begynd.md'];
      delete files['sider/om.md'];
    });
    expect(checkContent(folder, today)).toMatchObject({ problems: [], counts: { guide: 0 } });
  });

  test('two places of one company with a production unit number each', () => {
    const folder = makeContent((files) => {
      edit(
        'virksomheder/kanten/index.md',
        'cvr: 11111114',
        'cvr: 11111114\npNummer: 1000000001',
      )(files);
      edit(broen, 'adresse:', 'cvr: 11111114\npNummer: 1000000002\nadresse:')(files);
    });
    expect(checkContent(folder, today).problems).toEqual([]);
  });

  test('what a computer leaves behind', () => {
    const folder = makeContent((files) => {
      files['virksomheder/.DS_Store'] = 'x';
      files['virksomheder/broen/Thumbs.db'] = 'x';
      files['README.md'] = 'Til redaktører';
    });
    expect(checkContent(folder, today).problems).toEqual([]);
  });

  test('a picture named in the text', () => {
    const folder = makeContent((files) => {
      edit(broen, 'Tekst.', '![Rød symaskine](./symaskine.png)')(files);
      files['virksomheder/broen/symaskine.png'] = 'x';
    });
    expect(checkContent(folder, today).problems).toEqual([]);
  });
});

describe('A problem is printed', () => {
  test('as file, line, field and sentence on one line', () => {
    const folder = makeContent(edit(broen, 'by: Kjellerup', 'by: Kjelerup'));
    expect(checkContent(folder, today).problems.map(formatProblem)).toEqual([
      'virksomheder/broen/index.md:7: adresse.by: »Kjelerup« er ikke en by i kommune.yaml. Mente du »Kjellerup«?',
    ]);
  });

  test('with the line of the file for a mistake in YAML', () => {
    const folder = makeContent(edit(broen, 'resume: Vi syr.', 'resume: Vi syr: tasker'));
    expect(checkContent(folder, today).problems[0]).toMatchObject({ file: broen, line: 4 });
  });

  test('without the codes that steer a terminal', () => {
    const message = 'er\u001b[31m rød\n og lang';
    expect(formatProblem({ file: 'a.md', field: 'x', message })).toBe(
      'a.md: x: er [31m rød og lang',
    );
  });

  test('in order of file, then line', () => {
    const folder = makeContent((files) => {
      edit('virksomheder/kanten/index.md', 'grundlagt: 2019', 'grundlagt: 2027')(files);
      edit('virksomheder/kanten/index.md', 'by: Prøveby', 'by: Atlantis')(files);
      edit(broen, 'by: Kjellerup', 'by: Atlantis')(files);
    });
    const result = checkContent(folder, today);
    expect(result.problems.map((problem) => [problem.file, problem.field])).toEqual([
      [broen, 'adresse.by'],
      ['virksomheder/kanten/index.md', 'adresse.by'],
      ['virksomheder/kanten/index.md', 'grundlagt'],
    ]);
    expect(summarise(result)).toBe('3 fejl i 2 filer. Ret dem, og kør igen.');
  });
});

describe('A build', () => {
  test('is told nothing when the content has no mistake', () => {
    expect(listMistakes(makeContent(), today)).toBeUndefined();
  });

  test('is told every mistake in Danish', () => {
    const folder = makeContent(edit(broen, 'by: Kjellerup', 'by: Kjelerup'));
    expect(listMistakes(folder, today)).toMatch(
      /^Indholdet har fejl\.\n.*Kjelerup.*\n1 fejl i 1 fil\. Ret den, og kør igen\.$/,
    );
  });
});
