const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  vcf: 'text/vcard; charset=utf-8',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How long a browser may keep a file: hashed names for ever, all else only after asking again. */
export type CacheClass = 'immutable' | 'revalidate';

/** The media type of a file of the output, with its charset. */
export function contentTypeOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  if (name === 'SHA256SUMS') return 'text/plain; charset=utf-8';
  const extension = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
  return (
    (Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined) ?? 'application/octet-stream'
  );
}

/** Pagefind names its index files after their content; nothing else of the output is so named. */
export function cacheClassOf(path: string): CacheClass {
  return /^pagefind\/.+\.pf_(?:meta|index|filter|fragment)$/u.test(path)
    ? 'immutable'
    : 'revalidate';
}
