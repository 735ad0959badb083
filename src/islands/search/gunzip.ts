/** The bytes in a gzipped file. Browsers of before 2023 (Safari 16.4, Firefox 113) fetch what unpacks it. Throws when it is cut or none. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if ('DecompressionStream' in globalThis && 'pipeThrough' in ReadableStream.prototype) {
    const unpacked = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  }
  const { gunzipSync } = await import('fflate');
  return gunzipSync(packed);
}
