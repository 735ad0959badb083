const kept = new WeakMap<object, Map<string, string>>();

/** HTML that was made before for the same thing by the same name, or is made now. */
export async function keptHtml(
  of: object,
  name: string,
  make: () => Promise<string>,
): Promise<string> {
  const known = kept.get(of) ?? new Map<string, string>();
  kept.set(of, known);
  const html = known.get(name) ?? (await make());
  known.set(name, html);
  return html;
}
