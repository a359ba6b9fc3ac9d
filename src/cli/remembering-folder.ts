import type { CatalogueFolder } from '../core/ports.ts';

/**
 * A folder that is read again and again: only files that were touched since are read anew. Files
 * without a stamp are read each time.
 */
export function rememberingFolder(folder: CatalogueFolder): CatalogueFolder {
  const known = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array }>();
  let stamps = new Map<string, string>();
  return {
    list: async () => {
      const entries = await folder.list();
      stamps = new Map(entries.flatMap(({ path, stamp }) => (stamp ? [[path, stamp]] : [])));
      for (const path of known.keys()) if (!stamps.has(path)) known.delete(path);
      return entries;
    },
    read: async (path) => {
      // Taken before the file is read: a write in between gives it another one.
      const stamp = stamps.get(path);
      const last = known.get(path);
      if (last && last.stamp === stamp) return last.bytes;
      const bytes = await folder.read(path);
      if (stamp !== undefined && !path.startsWith('media/')) known.set(path, { stamp, bytes });
      return bytes;
    },
  };
}
