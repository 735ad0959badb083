import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { enough, sites } from './built-site.ts';

interface EnterpriseRecord {
  slug: string;
  navn: string;
  adresse: { vej?: string; postnr?: string; by?: string };
  kontakt: { telefon?: string; sms?: string; email?: string; web?: string };
  aabningstider: string[];
  status: string;
  side: string;
}

/** The card of an enterprise, read by a library for address books. */
function readCard(dir: string, slug: string) {
  const file = readFileSync(join(dir, 'virksomheder', slug, 'kontakt.vcf'), 'utf8');
  const card = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    names: card.getAllProperties().map(({ name }) => name),
    value: (name: string): unknown => card.getFirstPropertyValue(name) ?? undefined,
  };
}

for (const site of sites) {
  const records = (
    JSON.parse(readFileSync(join(site.dir, 'data/virksomheder.json'), 'utf8')) as {
      virksomheder: EnterpriseRecord[];
    }
  ).virksomheder;
  const open = records.filter(({ status }) => status === 'aktiv');

  describe(`the contact cards of ${site.name}`, () => {
    it('are many enough that the test means something', () => {
      expect(open.length).toBeGreaterThan(enough(10));
      expect(open.filter(({ kontakt }) => kontakt.telefon).length).toBeGreaterThan(enough(0));
      expect(open.filter(({ kontakt }) => kontakt.email).length).toBeGreaterThan(enough(0));
      expect(open.filter(({ aabningstider }) => aabningstider.length > 0).length).toBeGreaterThan(
        enough(0),
      );
    });

    it.each(open.map((record) => [record.slug, record] as const))(
      '%s has in its card what the open data say, and no more',
      (slug, record) => {
        const card = readCard(site.dir, slug);
        expect(card.value('version')).toBe('3.0');
        expect(card.value('fn')).toBe(record.navn);
        expect(card.value('org')).toBe(record.navn);
        expect(card.value('tel')).toBe(
          record.kontakt.telefon &&
            `+45${record.kontakt.telefon.replace(/^\+45/, '').replaceAll(' ', '')}`,
        );
        expect(card.value('email')).toBe(record.kontakt.email);
        expect(card.value('url')).toBe(record.kontakt.web);
        expect(card.value('source')).toBe(record.side);
        for (const line of record.aabningstider) expect(card.value('note')).toContain(line);
        const address = card.value('adr');
        if (record.adresse.by)
          expect(address).toEqual([
            '',
            '',
            record.adresse.vej ?? '',
            record.adresse.by,
            '',
            record.adresse.postnr ?? '',
            'Danmark',
          ]);
        else expect(address).toBeUndefined();
        expect(card.names.filter((name) => name === 'tel').length).toBeLessThanOrEqual(
          record.kontakt.sms ? 2 : 1,
        );
        expect(card.names.filter((name) => name === 'email').length).toBeLessThanOrEqual(1);
      },
    );
  });
}
