const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Text that is no markup as components write it, by the rules of Astro. */
export function escapeText(text: string): string {
  if (!/[&<>'"]/u.test(text)) return text;
  return text.replace(/[&<>'"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
