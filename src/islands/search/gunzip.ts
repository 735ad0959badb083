/** The text in a gzipped file. Browsers of before 2023 (Safari 16.4, Firefox 113) fetch what unpacks it. Throws when it is cut or none. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>): Promise<string> {
  if ('DecompressionStream' in globalThis)
    return new Response(
      new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
  const { gunzipSync, strFromU8 } = await import('fflate');
  return strFromU8(gunzipSync(packed));
}
