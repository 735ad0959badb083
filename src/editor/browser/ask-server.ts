/** The word that the server knows this page by. */
const key = document.querySelector<HTMLMetaElement>('meta[name="rediger"]')?.content ?? '';

/** Asks the editor's own server. */
export function askServer(
  task: string,
  parameters: Record<string, string> = {},
  init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const address = new URL(`/api/${task}`, location.origin);
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return fetch(address, { ...init, headers: { ...init.headers, 'X-Rediger': key } });
}
