import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DATA_FILE, type Engine } from './engine.ts';

/** A folder for the names of the files only; all of them are handed over in memory. */
const ROOT = fileURLToPath(new URL('./typst/', import.meta.url));

/** Sets with the native build. Fonts given here come before those of the system. */
export const setNatively: Engine = ({ templates, main, data, fonts }) => {
  const fontBlobs = fonts.map((font) => Buffer.from(font.buffer, font.byteOffset, font.length));
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs }] });
  for (const [name, text] of templates) compiler.addSource(`${ROOT}${name}`, text);
  compiler.mapShadow(`${ROOT}${DATA_FILE}`, Buffer.from(data));
  const compiled = compiler.compile({ mainFilePath: `${ROOT}${main}` });
  const document = compiled.result;
  const problem = document ? compiled.takeWarnings() : compiled.takeError();
  if (!document || problem) throw new Error(describe(problem?.shortDiagnostics ?? []));
  const pdf = compiler.pdf(document, {});
  // Its memory is shared by all compilers of the process.
  compiler.evictCache(0);
  return Promise.resolve(pdf);
};

function describe(diagnostics: readonly unknown[]): string {
  const messages = diagnostics.map((one) => (one as { message?: unknown }).message);
  return `the book cannot be set: ${messages.map(String).join('; ')}`;
}
