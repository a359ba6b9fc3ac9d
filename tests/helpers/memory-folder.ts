import type { CatalogueFolder } from '../../src/core/ports.ts';

/** Contents of one path: text, bytes, or a symbolic link. */
export type MemoryFile = string | Uint8Array | { readonly symlink: string };

/** A catalogue folder that exists only in a test. */
export function memoryFolder(files: Readonly<Record<string, MemoryFile>>): CatalogueFolder {
  const encoder = new TextEncoder();
  const bytes = new Map<string, Uint8Array>();
  const links: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === 'string') bytes.set(path, encoder.encode(content));
    else if (content instanceof Uint8Array) bytes.set(path, content);
    else links.push(path);
  }
  return {
    list: () =>
      Promise.resolve([
        ...[...bytes].map(([path, { length: size }]) => ({ path, type: 'file' as const, size })),
        ...links.map((path) => ({ path, type: 'symlink' as const, size: 0 })),
      ]),
    read: (path) => {
      const content = bytes.get(path);
      return content ? Promise.resolve(content) : Promise.reject(new Error(`no file ${path}`));
    },
  };
}
