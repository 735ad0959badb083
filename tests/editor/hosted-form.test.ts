import { describe, expect, it } from 'vitest';
import { makeFormConfig } from '../../src/editor/form-config.ts';
import { hostedPolicy } from '../../src/editor/hosted/hosted-policy.ts';
import { editingFields, toEditingHost } from '../../src/schema/editing-host.ts';

const hostOf = (fields: Record<string, string>) =>
  toEditingHost(editingFields.parse({ repo: 'kommune/vejviser', ...fields }));

const configOf = (fields: Record<string, string>) =>
  makeFormConfig({ siteTitle: 'Et sted', languages: [], towns: [], host: hostOf(fields) });

interface Told {
  backend: Record<string, unknown>;
  publish_mode: string;
  media_folder: string;
  collections: { name: string; folder: string; slug: { editable?: string[] } }[];
  singletons: { file: string }[];
}

describe('the form on a site', () => {
  it.each([
    [{ vaert: 'github' }, 'https://api.github.com', 'https://api.github.com'],
    [
      { vaert: 'github', adresse: 'https://git.eksempel.dk/' },
      'https://git.eksempel.dk/api/v3',
      'https://git.eksempel.dk',
    ],
    [{ vaert: 'gitlab' }, 'https://gitlab.com/api/v4', 'https://gitlab.com'],
    [
      { vaert: 'gitea', adresse: 'https://eksempel.dk/git' },
      'https://eksempel.dk/git/api/v1',
      'https://eksempel.dk',
    ],
  ])('asks the host of %j, and no other', (fields, api, origin) => {
    const { backend } = configOf(fields).cms as unknown as Told;
    expect(backend).toMatchObject({
      name: fields.vaert,
      repo: 'kommune/vejviser',
      branch: 'main',
      api_root: api,
      auth_methods: ['token'],
    });
    const policy = hostedPolicy(hostOf(fields));
    expect(policy).toContain(`connect-src 'self' data: blob: ${origin};`);
    expect(policy.match(/https?:[^ ;]*/g)).toEqual([origin]);
    expect(policy).not.toMatch(/\*|'unsafe-eval'|script-src[^;]*unsafe-inline/);
  });

  it('lets others read what is saved before it is merged, where Sveltia CMS can', () => {
    const modeOf = (fields: Record<string, string>) =>
      (configOf(fields).cms as unknown as Told).publish_mode;
    expect(modeOf({ vaert: 'github' })).toBe('editorial_workflow');
    expect(modeOf({ vaert: 'gitlab' })).toBe('editorial_workflow');
    expect(modeOf({ vaert: 'gitea', adresse: 'https://git.eksempel.dk' })).toBe('simple');
  });

  it.each([
    ['content', 'content/'],
    ['sider/indhold', 'sider/indhold/'],
    ['.', ''],
  ])('finds the files in the folder %j of the project', (mappe, start) => {
    const told = configOf({ vaert: 'github', mappe }).cms as unknown as Told;
    for (const { name, folder } of told.collections) expect(folder).toBe(start + name);
    expect(told.singletons[0]?.file).toBe(`${start}kommune/kommune.yaml`);
    expect(told.media_folder).toBe(`${start}billeder`);
  });

  it('has the fields and the way of writing of the form on one’s own machine, but gives nothing another address', () => {
    const own = makeFormConfig({ siteTitle: 'Et sted', languages: [], towns: [] });
    const hosted = configOf({ vaert: 'github' });
    expect(hosted.formats).toEqual(own.formats);
    const editable = (cms: unknown) => (cms as Told).collections.map(({ slug }) => slug.editable);
    expect(new Set(editable(hosted.cms).map(String))).toEqual(new Set(['create']));
    expect(new Set(editable(own.cms))).toEqual(new Set([undefined]));
  });
});
