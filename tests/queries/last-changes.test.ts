import { beforeEach, expect, it, vi } from 'vitest';
import { listLastChanges } from '../../src/queries/last-changes.ts';
import { routes } from '../../src/routes.ts';
import { entry } from '../domain/make-directory.ts';
import { getDirectory, useDirectory } from './mock-directory.ts';

vi.mock('../../src/queries/directory.ts', () => import('./mock-directory.ts'));
beforeEach(() => useDirectory());

/** When the page of a place with these fields was last changed. */
async function changeOf(fields: Record<string, unknown>): Promise<string | undefined> {
  useDirectory((entries) => {
    entries.enterprises.push(entry('virksomheder', 'sted', fields));
  });
  return listLastChanges(await getDirectory())[routes.enterprise('sted')];
}

it.each([
  ['the day its facts were confirmed', { bekraeftet: { dato: '2024-05-17', af: 'Stedet' } }],
  ['the day it was first shown', { vises: { fra: '2024-05-17' } }],
  [
    'the day its newest vacancy was posted',
    {
      bekraeftet: { dato: '2024-05-01', af: 'Stedet' },
      ledigeJob: [{ titel: 'Hjælper', opslaaet: '2024-05-17', frist: '2099-01-01' }],
    },
  ],
])('a place was last changed on %s', async (_, fields) =>
  expect(await changeOf(fields)).toBe('2024-05-17'),
);

it('a place whose sources alone have a date has none', async () =>
  expect(await changeOf({ kilder: [{ titel: 'Kilden', dato: '2024-05-17' }] })).toBeUndefined());

it('a vacancy was changed on the day it was posted, where that is known', async () => {
  const job = { titel: 'Hjælper', frist: '2099-01-01' };
  await changeOf({ ledigeJob: [{ ...job, opslaaet: '2024-05-17' }] });
  const changes = listLastChanges(await getDirectory());
  expect(Object.keys(changes).filter((path) => path.includes('/job/'))).toHaveLength(1);
  expect(await changeOf({ ledigeJob: [job] })).toBeUndefined();
});

it('a text was changed on the day it says, and that about accessibility on the day of the municipality', async () => {
  const directory = await getDirectory();
  const changes = listLastChanges(directory);
  expect(changes[routes.accessibility()]).toBe('2025-01-01');
  for (const { slug, updated } of directory.pages.filter((page) => page.updated !== undefined))
    expect(changes[routes.page(slug)]).toBe(updated);
});
