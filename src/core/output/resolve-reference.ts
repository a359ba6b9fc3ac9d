/** Where an address written in a page leads. */
export type Resolved =
  | { readonly kind: 'inside'; readonly path: string; readonly anchor: string }
  | { readonly kind: 'outside' | 'absolute' | 'contact' | 'data' | 'unsafe' };

/** Resolves an address as a browser does for a page at `from`; it never leads above the output. */
export function resolveReference(from: string, address: string): Resolved {
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined) return { kind: ofScheme(scheme) };
  if (address.startsWith('/') || address.includes('\\')) return { kind: 'absolute' };
  const hash = address.indexOf('#');
  const beforeHash = hash === -1 ? address : address.slice(0, hash);
  const written = beforeHash.split('?')[0] ?? '';
  const anchor = decode(hash === -1 ? '' : address.slice(hash + 1));
  if (written === '') return { kind: 'inside', path: from, anchor };
  const parts = from.split('/').slice(0, -1);
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return { kind: 'absolute' };
      parts.pop();
    } else if (part !== '.') parts.push(decode(part));
  }
  const last = written.split('/').at(-1);
  const path = parts.join('/');
  return { kind: 'inside', path: last === '.' || last === '..' ? `${path}/` : path, anchor };
}

function ofScheme(scheme: string): 'outside' | 'contact' | 'data' | 'unsafe' {
  if (scheme === 'http' || scheme === 'https') return 'outside';
  if (scheme === 'mailto' || scheme === 'tel') return 'contact';
  return scheme === 'data' ? 'data' : 'unsafe';
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
