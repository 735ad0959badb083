import { describe, expect, it } from 'vitest';
import { addressOf, useTab } from './open-browser.ts';

const path = '/tegninger/';

describe('a drawing', () => {
  const tab = useTab({ colorScheme: 'light', viewport: { width: 800, height: 900 } });
  const paintOf = (look: string, shape: string) =>
    tab.page.evaluate(
      ([scope, inner]) => {
        const { fill, stroke } = getComputedStyle(document.querySelector(`${scope} ${inner}`)!);
        return { fill, stroke };
      },
      [look, shape],
    );

  it('is seen wherever else on the page its shapes stand, even in what is not shown', async () => {
    await tab.page.goto(addressOf(path));
    const sizes = await tab.page.evaluate(() => {
      const first = document.querySelector('#t-kop')!.closest<HTMLElement>('li')!;
      first.style.display = 'none';
      return [...document.querySelectorAll<SVGUseElement>('use[href="#t-kop"]')]
        .filter((use) => !first.contains(use))
        .map((use) => Math.round(use.getBBox().width));
    });
    expect(sizes.length).toBeGreaterThan(5);
    expect(Math.min(...sizes)).toBeGreaterThan(20);
  });

  it('has the colours of light and of dark side by side, whatever the reader has chosen', async () => {
    await tab.page.goto(addressOf(path));
    const paints = async () => [
      await paintOf('.in-light', '.b1'),
      await paintOf('.in-dark', '.b1'),
      await paintOf('.in-line', '.b1'),
    ];
    const chosenLight = await paints();
    await tab.page.emulateMedia({ colorScheme: 'dark' });
    const chosenDark = await paints();
    await tab.page.emulateMedia({ colorScheme: 'light' });
    expect(chosenLight[0]?.fill).not.toBe(chosenLight[1]?.fill);
    expect(chosenDark.slice(0, 2)).toEqual(chosenLight.slice(0, 2));
    expect(chosenLight[2]?.fill).toBe('none');
  });

  it('is missing in dashes and closed without colour', async () => {
    await tab.page.goto(addressOf(path));
    const dashes = await tab.page
      .locator('.is-missing svg')
      .first()
      .evaluate((svg) => getComputedStyle(svg).strokeDasharray);
    expect(dashes).not.toBe('none');
    const stateOf = async (state: string) => (await paintOf(`.is-${state}`, '.b1')).fill;
    expect(await stateOf('missing')).toBe('none');
    expect(await stateOf('closed')).not.toBe('none');
  });

  it('is white on paper', async () => {
    await tab.page.goto(addressOf(path));
    await tab.page.emulateMedia({ media: 'print' });
    const ground = await tab.page
      .locator('.drawn-ground')
      .first()
      .evaluate((item) => getComputedStyle(item).backgroundColor);
    expect(ground).toBe('rgba(0, 0, 0, 0)');
    expect((await paintOf('.drawn-ground', '.b1')).fill).toBe('none');
    await tab.page.emulateMedia({ media: 'screen' });
  });
});

describe('a drawing in forced colours', () => {
  const tab = useTab({ forcedColors: 'active', viewport: { width: 800, height: 900 } });

  it('is a line in the colour of text on the colour of the page; landscapes are gone', async () => {
    await tab.page.goto(addressOf(path));
    const seen = await tab.page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.color = 'CanvasText';
      probe.style.backgroundColor = 'Canvas';
      document.body.append(probe);
      const { color, backgroundColor } = getComputedStyle(probe);
      const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        text: color,
        page: backgroundColor,
        line: styleOf('.drawn-ground .drawn').stroke,
        fill: styleOf('.drawn-ground .fw').fill,
        landscape: styleOf('.landscape').display,
      };
    });
    expect(seen.line).toBe(seen.text);
    expect(seen.fill).toBe(seen.page);
    expect(seen.landscape).toBe('none');
  });
});
