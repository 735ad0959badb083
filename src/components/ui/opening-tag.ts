/** The tag that an element begins with, as Astro writes it: without attributes that have no value. */
export const openingTag = (
  tag: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): string => {
  let html = `<${tag}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined)
      html += value === '' ? ` ${key}` : ` ${key}="${quoted(String(value))}"`;
  return `${html}>`;
};

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
