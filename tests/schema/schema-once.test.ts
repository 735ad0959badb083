import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { collections } from '../../src/schema/collections.ts';
import { schemaOnce } from '../../src/schema/schema-once.ts';

const beside = (folder: string) => () => z.string().transform((file) => `${folder}/${file}`);

describe('a schema that is made once', () => {
  const partnerships = schemaOnce((image) =>
    z.object({ logo: image(), pictures: z.array(z.object({ file: image() })) }),
  );
  const entry = { logo: 'a.png', pictures: [{ file: 'b.png' }] };

  it('looks for the pictures of each entry beside it, though several are read at a time', async () => {
    const read = async (folder: string) => partnerships(beside(folder)).parseAsync(entry);
    expect(await Promise.all([read('broen'), read('havnen')])).toEqual([
      { logo: 'broen/a.png', pictures: [{ file: 'broen/b.png' }] },
      { logo: 'havnen/a.png', pictures: [{ file: 'havnen/b.png' }] },
    ]);
  });

  it('is the same one for every entry', () => {
    expect(partnerships(beside('broen'))).toBe(partnerships(beside('havnen')));
  });

  it('says so where an entry is read too late to know whose its pictures are', async () => {
    const schema = partnerships(beside('broen'));
    await Promise.resolve();
    await expect(schema.parseAsync(entry)).rejects.toThrow('when its entry is read');
  });

  it.each(['virksomheder', 'partnerskaber'] as const)(
    'asks for the pictures of %s before it waits for anything',
    async (name) => {
      let isWaiting = false;
      const asked: boolean[] = [];
      const image = () =>
        z.string().transform((file) => {
          asked.push(isWaiting);
          return file;
        });
      const reading = schemaOnce(collections[name].schema)(image).safeParseAsync({
        logo: './a.png',
        billede: './b.png',
        billedtekst: 'Et billede.',
        billeder: [{ fil: './c.png', tekst: 'Et billede.' }],
      });
      isWaiting = true;
      await reading;
      expect(asked.length).toBeGreaterThan(0);
      expect(asked).not.toContain(true);
    },
  );
});
