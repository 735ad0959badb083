import { askServer } from './ask-server.ts';

/** What happened to a file, for whoever shows it beside the form. */
export type FileEvent =
  | { kind: 'saved'; path: string }
  | { kind: 'moved'; from: string; to: string; changed: string[] }
  | { kind: 'removed'; path: string; mentions: { file: string; isNeeded: boolean }[] }
  | { kind: 'conflict'; path: string; fields: string[] }
  | { kind: 'refused'; path: string; reason: 'taken' | 'gone' | 'size' | 'other' };

type Tell = (event: FileEvent) => void;

const join = (folder: string, name: string): string => (folder === '' ? name : `${folder}/${name}`);

/** Files that Sveltia CMS writes before it gives them their name; they are kept here until then. */
const isDraft = (name: string): boolean => name.startsWith('.sveltia-tmp-');

const notFound = (path: string) => new DOMException(path, 'NotFoundError');

/** The digest of what this page last read or saved of each file: what its changes are counted from. */
const bases = new Map<string, string>();

/** The text this page last saved of each file, which is what the form goes on from. */
const own = new Map<string, Blob>();

/** What files and folders have both: where they lie, and whom to tell of what happens to them. */
abstract class Bridged {
  path: string;
  protected readonly tell: Tell;

  constructor(path: string, tell: Tell) {
    this.path = path;
    this.tell = tell;
  }

  get name(): string {
    return this.path.split('/').at(-1) ?? '';
  }
}

class BridgedFile extends Bridged {
  readonly kind = 'file';
  #draft: Blob | undefined;

  async getFile(): Promise<File> {
    const kept = this.#draft ?? own.get(this.path);
    if (kept) return new File([kept], this.name);
    const answer = await askServer('file', { sti: this.path });
    if (answer.status === 404) throw notFound(this.path);
    if (!answer.ok) throw new DOMException(this.path, 'NotReadableError');
    bases.set(this.path, answer.headers.get('X-Digest') ?? '');
    return new File([await answer.blob()], this.name);
  }

  createWritable() {
    return Promise.resolve({
      write: async (data: Blob | string): Promise<void> => {
        const bytes = new Blob([data]);
        if (isDraft(this.name)) this.#draft = bytes;
        else await save(this.path, bytes, this.tell);
      },
      close: () => Promise.resolve(),
    });
  }

  /** Gives the file its name, or another one. */
  async move(folder: BridgedFolder, name: string): Promise<void> {
    const to = join(folder.path, name);
    if (this.#draft) {
      await save(to, this.#draft, this.tell);
      this.#draft = undefined;
    } else await moveFile(this.path, to, this.tell);
    this.path = to;
  }
}

class BridgedFolder extends Bridged {
  readonly kind = 'directory';

  async *entries(): AsyncGenerator<[string, BridgedFile | BridgedFolder]> {
    const answer = await askServer('folder', { sti: this.path });
    if (!answer.ok) return;
    const items = (await answer.json()) as { name: string; kind: 'file' | 'directory' }[];
    for (const { name, kind } of items) {
      const path = join(this.path, name);
      yield [
        name,
        kind === 'file' ? new BridgedFile(path, this.tell) : new BridgedFolder(path, this.tell),
      ];
    }
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<BridgedFolder> {
    const path = join(this.path, name);
    // Asked for to see whether this is a project; a folder that is to be made is made with its first file.
    if (name !== '.git' && !create && !(await askServer('folder', { sti: path })).ok)
      throw notFound(path);
    return new BridgedFolder(path, this.tell);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<BridgedFile> {
    const path = join(this.path, name);
    if (!create && !own.has(path) && !(await askServer('file', { sti: path })).ok)
      throw notFound(path);
    return new BridgedFile(path, this.tell);
  }

  async removeEntry(name: string): Promise<void> {
    const path = join(this.path, name);
    // A folder goes with its last file; a draft was never written.
    if (isDraft(name) || !name.includes('.')) return;
    const answer = await askServer('file', { sti: path }, { method: 'DELETE' });
    if (!answer.ok) throw new DOMException(path, 'InvalidModificationError');
    bases.delete(path);
    own.delete(path);
    const { mentions } = (await answer.json()) as {
      mentions: { file: string; isNeeded: boolean }[];
    };
    this.tell({ kind: 'removed', path, mentions });
  }

  requestPermission = () => Promise.resolve('granted');
  queryPermission = () => Promise.resolve('granted');
}

async function save(path: string, bytes: Blob, tell: Tell): Promise<void> {
  const base = bases.get(path);
  const answer = await askServer(
    'file',
    { sti: path },
    { method: 'PUT', body: bytes, headers: base === undefined ? {} : { 'X-Base': base } },
  );
  if (answer.ok) {
    const { digest } = (await answer.json()) as { digest: string };
    bases.set(path, digest);
    own.set(path, bytes);
    tell({ kind: 'saved', path });
    return;
  }
  tell(await explain(path, answer));
  throw new DOMException(path, 'NoModificationAllowedError');
}

async function explain(path: string, answer: Response): Promise<FileEvent> {
  if (answer.status === 413) return { kind: 'refused', path, reason: 'size' };
  if (answer.status !== 409) return { kind: 'refused', path, reason: 'other' };
  const told = (await answer.json()) as { kind: 'conflict' | 'taken' | 'gone'; fields?: string[] };
  return told.kind === 'conflict'
    ? { kind: 'conflict', path, fields: told.fields ?? [] }
    : { kind: 'refused', path, reason: told.kind };
}

async function moveFile(from: string, to: string, tell: Tell): Promise<void> {
  const answer = await askServer('move', { sti: from, til: to }, { method: 'POST' });
  if (!answer.ok) {
    tell({ kind: 'refused', path: to, reason: 'taken' });
    throw new DOMException(to, 'InvalidModificationError');
  }
  for (const kept of [bases, own] as Map<string, unknown>[]) {
    if (kept.has(from)) kept.set(to, kept.get(from));
    kept.delete(from);
  }
  const { changed } = (await answer.json()) as { changed: string[] };
  tell({ kind: 'moved', from, to, changed });
}

/**
 * Lets Sveltia CMS work on the files behind the editor's own server as on a folder somebody chose: the same in every
 * browser, and nothing has to be chosen.
 */
export function bridgeFolder(tell: Tell): void {
  const page = globalThis as unknown as Record<string, unknown>;
  page['showDirectoryPicker'] = () => Promise.resolve(new BridgedFolder('', tell));
  // It asks the browser's own class whether files can be moved; ours can.
  const handle = (page['FileSystemFileHandle'] ??= BridgedFile) as { prototype: object };
  if (!('move' in handle.prototype))
    Object.defineProperty(handle.prototype, 'move', { value: () => Promise.resolve() });
  // A folder of ours can't be kept in the browser's store, and doesn't have to be: it is there after a reload.
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
    const kept: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
    return [value, ...kept].some((one) => one instanceof BridgedFolder)
      ? (this.count() as IDBRequest<IDBValidKey>)
      : put.call(this, value, key);
  };
}
