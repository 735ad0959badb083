import { describe, expect, inject, it } from 'vitest';
import { expectNone } from '../expect-none.ts';
import { findViolations } from './check-axe.ts';
import { useTab } from './open-browser.ts';

const { url } = inject('nabokommune');
const arabic = `${url}/ar/job/`;
const ukrainian = `${url}/uk/job/`;

describe('a page from right to left', () => {
  const tab = useTab({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  it('is good to axe, scrolls nothing sideways and begins at the right', async () => {
    await tab.page.goto(arabic);
    expectNone(await findViolations(tab.page));
    const { page } = tab;
    const beyond = 'document.documentElement.scrollWidth - innerWidth';
    expect(await page.evaluate(beyond)).toBeLessThanOrEqual(0);
    const brand = await page.locator('.brand').boundingBox();
    expect((brand?.x ?? 0) + (brand?.width ?? 0)).toBeGreaterThan(300);
    const number = page.locator('bdi[dir="ltr"]').first();
    expect(await number.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  });
});

describe('the search of a page in another language', () => {
  const tab = useTab();
  const items = () => tab.page.locator('[data-sought]:visible').count();
  const status = () => tab.page.locator('find-on-page [role="status"]').textContent();

  it('leaves what has the words, in Arabic however they are written', async () => {
    await tab.page.goto(arabic);
    const all = await items();
    await tab.page.locator('find-on-page input').fill('غابه');
    expect(await items()).toBe(1);
    expect(await status()).toBe('عدد النتائج: 1');
    await tab.page.locator('find-on-page input').fill('');
    expect([await items(), await status()]).toEqual([all, '']);
  });

  it('says that it found nothing, and whom to call', async () => {
    await tab.page.goto(ukrainian);
    await tab.page.locator('find-on-page input').fill('неповний день');
    expect(await items()).toBeGreaterThan(0);
    await tab.page.locator('find-on-page input').fill('космонавт');
    expect(await items()).toBe(0);
    expect(await status()).toMatch(/зателефонуйте/);
    expect(await tab.page.locator('find-on-page a[href^="tel:"]').isVisible()).toBe(true);
  });
});

describe('without scripts a page in another language', () => {
  const tab = useTab({ javaScriptEnabled: false });

  it('has its whole list, and no field that would do nothing', async () => {
    await tab.page.goto(ukrainian);
    expect(await tab.page.locator('[data-sought]:visible').count()).toBeGreaterThan(20);
    expect(await tab.page.locator('find-on-page input').isVisible()).toBe(false);
  });
});
