import type { EditingHost } from '../../schema/editing-host.ts';
import { editorText } from '../../text/editor.ts';

/** Where the programming interface of a host is asked. */
export function apiOf({ kind, address }: EditingHost): string {
  switch (kind) {
    case 'github':
      return address === 'https://github.com' ? 'https://api.github.com' : `${address}/api/v3`;
    case 'gitlab':
      return `${address}/api/v4`;
    case 'gitea':
      return `${address}/api/v1`;
  }
}

const { commits } = editorText;

/**
 * What Sveltia CMS is told of the host. Whoever edits signs in with a key of their own (a personal access token): any
 * other way needs a server that keeps a secret. With GitHub and GitLab what is saved becomes a request to merge first;
 * of Gitea and Forgejo Sveltia CMS 0.221 knows no such thing, and what is saved there is saved on the branch.
 */
export const hostOptions = (host: EditingHost): Record<string, unknown> => ({
  backend: {
    name: host.kind,
    repo: host.repository,
    branch: host.branch,
    api_root: apiOf(host),
    ...(host.kind === 'gitea' ? { base_url: host.address } : {}),
    auth_methods: ['token'],
    commit_messages: {
      create: commits.made,
      update: commits.changed,
      delete: commits.removed,
      uploadMedia: commits.putUp,
      deleteMedia: commits.takeDown,
    },
  },
  publish_mode: host.kind === 'gitea' ? 'simple' : 'editorial_workflow',
});
