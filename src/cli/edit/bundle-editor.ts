import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../../site/project-root.ts';
import { openSealedFolder, type SealedFolder } from '../../site/sealed-folder.ts';

const SOURCES = 'src/editor/browser';

/** The scripts of the editor, bundled with Sveltia CMS from npm; kept until either changes. */
export async function openEditorBundle(
  cache: string | undefined,
  onMake: () => void,
): Promise<SealedFolder> {
  const make = (folder: string): Promise<void> => {
    onMake();
    return bundle(folder);
  };
  return openSealedFolder({ cache, name: 'editor', stamp: stampOf(), make });
}

async function bundle(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    root: PROJECT_ROOT,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    publicDir: false,
    base: './',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutOutsideFonts],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: join(PROJECT_ROOT, SOURCES, 'main.ts'),
        output: {
          entryFileNames: 'editor.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  for (const name of ['panel.css', 'mark.svg']) {
    copyFileSync(join(PROJECT_ROOT, SOURCES, name), join(folder, name));
  }
}

/**
 * The CMS registers its own copies of its fonts and still declares those of a CDN beside them, for
 * which the browser then asks. Without a source that declaration is void.
 */
const withoutOutsideFonts = {
  name: 'mulu-without-outside-fonts',
  transform(code: string, id: string) {
    if (!id.includes('@sveltia/cms/npm/index.js')) return undefined;
    const changed = code.replace(/src:url\(https:[^)]*\)/gu, 'src:none');
    if (changed === code) throw new Error('Sveltia CMS declares its fonts in another way now.');
    return { code: changed, map: null };
  },
};

/** A hash of all that decides the bundle: our part of it, and the lockfile for the rest. */
function stampOf(): string {
  const sum = createHash('sha256').update(process.version);
  const own = readdirSync(join(PROJECT_ROOT, SOURCES))
    .sort()
    .map((name) => join(SOURCES, name));
  for (const path of [...own, 'src/cli/edit/bundle-editor.ts', 'package-lock.json']) {
    const bytes = readFileSync(join(PROJECT_ROOT, path));
    sum.update(`\0${path}\0${bytes.length}\0`).update(bytes);
  }
  return sum.digest('hex').slice(0, 32);
}
