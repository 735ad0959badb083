import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { CheckResult } from '../../check/check-content.ts';
import type { FormConfig } from '../form-config.ts';
import { formPolicy } from '../form-policy.ts';
import { makeFormWords } from '../form-words.ts';
import { type ContentFiles, mostBytes, RefusedPath } from './content-files.ts';
import { editorPage } from './editor-page.ts';
import { placeOf } from './entry-places.ts';
import { type Guard, isForUs, isFromOurPage } from './guard.ts';
import { findMentions, redirectMentions } from './references.ts';
import { removeAddress } from './removed-pages.ts';
import type { Saving } from './saving.ts';

/** What the editor's server hands out and takes in. */
export interface EditorParts {
  guard: Guard;
  content: ContentFiles;
  saving: Saving;
  config: FormConfig;
  /** Reads a file of the form's own code; undefined where there is none. */
  readCode: (name: string) => { bytes: Buffer; type: string } | undefined;
  check: () => Promise<CheckResult>;
  /** The live page of a file, as it is and with the easy texts first; undefined where it is not shown. */
  preview: (file: string) => Promise<{ plain: string; easy: string } | undefined>;
  /** Where both come from, for the policy. */
  previewOrigins: readonly string[];
}

/** The most that is read of a request, in bytes. */
const longestRequest = 8_000_000;

class TooMuch extends Error {}

/** Answers the page of the form: its own files, and the files of the content, of which it reads and changes no others. */
export function createEditorHandler(parts: EditorParts): RequestListener {
  return (request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    response.setHeader('Cache-Control', 'no-store');
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (url === null || !isForUs(request.headers, parts.guard)) {
      answer(response, 403);
      return;
    }
    if (!url.pathname.startsWith('/api/')) {
      showPage(parts, url.pathname, request, response);
      return;
    }
    if (!isFromOurPage(request.headers, parts.guard)) {
      answer(response, 403);
      return;
    }
    void serve(parts, url, request, response).catch((error: unknown) => {
      if (error instanceof RefusedPath) answer(response, 403);
      else if (error instanceof TooMuch) answer(response, 413);
      // What is no file that can be read or written: the page says that it was not saved.
      else answer(response, 422, { message: (error as Error).message });
    });
  };
}

function showPage(
  parts: EditorParts,
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): void {
  if (method !== 'GET' && method !== 'HEAD') {
    answer(response, 405);
    return;
  }
  if (path === '/') {
    response.setHeader('Content-Security-Policy', formPolicy({ frames: parts.previewOrigins }));
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(method === 'HEAD' ? undefined : editorPage(parts.guard.key));
    return;
  }
  const code = path.startsWith('/app/') ? parts.readCode(path.slice('/app/'.length)) : undefined;
  if (code === undefined) {
    answer(response, 404);
    return;
  }
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(200, { 'Content-Type': code.type });
  response.end(method === 'HEAD' ? undefined : code.bytes);
}

async function serve(
  parts: EditorParts,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { content, saving } = parts;
  const path = url.searchParams.get('sti') ?? '';
  const task = `${request.method} ${url.pathname}`;
  switch (task) {
    case 'GET /api/config':
      answer(response, 200, parts.config);
      return;
    case 'GET /api/folder':
      answer(
        response,
        content.hasFolder(path) ? 200 : 404,
        content.hasFolder(path) ? content.list(path) : undefined,
      );
      return;
    case 'GET /api/file': {
      const file = saving.read(path);
      if (file === undefined) {
        answer(response, 404);
        return;
      }
      response.writeHead(200, {
        'Content-Type': 'application/octet-stream',
        'X-Digest': file.digest,
      });
      response.end(file.bytes);
      return;
    }
    case 'PUT /api/file': {
      const bytes = await readBody(request, mostBytes(path) ?? 0);
      const base = request.headers['x-base'];
      const saved = saving.save(path, bytes, typeof base === 'string' ? base : undefined);
      const told =
        saved.kind === 'conflict'
          ? { ...saved, fields: saved.fields.map((field) => wordsOf(parts).field(path, field)) }
          : saved;
      answer(response, saved.kind === 'saved' ? 200 : 409, told);
      return;
    }
    case 'DELETE /api/file': {
      const place = placeOf(path);
      content.remove(path);
      answer(response, 200, { mentions: place ? findMentions(content, place) : [] });
      return;
    }
    case 'POST /api/move':
      answer(response, 200, { changed: saving.move(path, url.searchParams.get('til') ?? '') });
      return;
    case 'POST /api/clear': {
      const place = placeOf(path);
      answer(response, 200, { changed: place ? redirectMentions(content, place, undefined) : [] });
      return;
    }
    case 'POST /api/removed': {
      const place = placeOf(path);
      answer(response, 200, { changed: place ? removeAddress(content, place) : [] });
      return;
    }
    case 'GET /api/check':
      answer(response, 200, wordsOf(parts).check(await parts.check()));
      return;
    case 'GET /api/preview':
      answer(response, 200, (await parts.preview(findText(content, path))) ?? {});
      return;
    default:
      answer(response, 404);
  }
}

const wordsOf = ({ config }: EditorParts) => makeFormWords(config.formats);

/** The file a form is open for: its address there has no ending. */
function findText(content: ContentFiles, path: string): string {
  const names = [path, `${path}/index.md`, `${path}.md`, `${path}.yaml`];
  return names.find((name) => mostBytes(name) !== undefined && content.read(name)) ?? path;
}

function answer(response: ServerResponse, status: number, body?: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > Math.min(most, longestRequest)) throw new TooMuch();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
