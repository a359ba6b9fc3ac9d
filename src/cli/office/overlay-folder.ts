import type { CatalogueFolder } from '../../core/ports.ts';

/** A catalogue folder in which some files have other texts, or are gone, without a byte written. */
export function overlayFolder(
  folder: CatalogueFolder,
  changes: ReadonlyMap<string, string | undefined>,
): CatalogueFolder {
  const encoder = new TextEncoder();
  return {
    list: async () => {
      const others = (await folder.list()).filter(({ path }) => !changes.has(path));
      const own = [...changes].flatMap(([path, text]) =>
        text === undefined
          ? []
          : [{ path, type: 'file' as const, size: encoder.encode(text).length }],
      );
      return [...others, ...own];
    },
    read: (path) => {
      const text = changes.get(path);
      return text === undefined ? folder.read(path) : Promise.resolve(encoder.encode(text));
    },
  };
}
