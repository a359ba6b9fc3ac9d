import { compileRenderer } from './compile-renderer.ts';

// Run by `openRenderer` as a program of its own: `node compile-renderer-main.ts FOLDER`.
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('no folder to compile into');
await compileRenderer(folder);
