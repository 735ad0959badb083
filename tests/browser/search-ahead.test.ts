import { describe, expect, it } from 'vitest';
import { addressOf, useTab } from './open-browser.ts';

describe('the field of a page that leads to the search', () => {
  const tab = useTab();

  it('fetches nothing of the search before the reader goes to it, and then all of it', async () => {
    const { page } = tab;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const isOfSearch = (path: string) => /\/soeg|SearchApp/.test(path);
    await page.goto(addressOf('/'));
    expect(asked.filter(isOfSearch)).toEqual([]);
    await page.focus('#soeg');
    await expect.poll(() => asked.filter(isOfSearch).join(' ')).toMatch(/filtre\.json.*SearchApp/);
    expect(asked.filter(isOfSearch).join(' ')).toMatch(/forud\.json .*ord\.json .*pagefind\.js/);
  });
});
