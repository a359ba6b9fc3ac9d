import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { DATA_FILE, type Engine } from './engine.ts';

const PROGRAM = '@myriaddreamin/typst-ts-web-compiler/wasm';

/** Diagnostics as objects. */
const STRUCTURED = 3;

/** Sets with the WebAssembly build, which sees neither files nor fonts of the system. */
export const setInWasm: Engine = async ({ templates, main, data, fonts }) => {
  initSync({ module: readFileSync(fileURLToPath(import.meta.resolve(PROGRAM))) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  for (const [name, text] of templates) compiler.add_source(`/${name}`, text);
  compiler.map_shadow(`/${DATA_FILE}`, data);
  const { result, diagnostics } = compiler.compile(`/${main}`, undefined, 'pdf', STRUCTURED) as {
    readonly result?: Uint8Array;
    readonly diagnostics?: unknown;
  };
  compiler.free();
  if (!result) throw new Error(`the book cannot be set: ${JSON.stringify(diagnostics)}`);
  return result;
};
