import { readdirSync, readFileSync } from 'node:fs';
import { renderSVG } from 'uqr';
import type { BookView } from '../core/views/book/book.ts';
import { type Engine, findEngine } from './engine.ts';
import { bookFonts } from './fonts.ts';

const TEMPLATES = new URL('./typst/', import.meta.url);

/**
 * The book as a tagged PDF with outline and embedded fonts; the same bytes for the same view. The
 * view goes to the typesetter as data, so that no text of a catalogue is read as markup or code.
 */
export async function renderBook(view: BookView, engine?: Engine): Promise<Uint8Array> {
  const set = engine ?? (await findEngine());
  const data = { ...view, codes: codesOf(view) };
  return set({
    templates: templates(),
    main: 'book.typ',
    data: new TextEncoder().encode(JSON.stringify(data)),
    fonts: bookFonts(),
  });
}

function templates(): Map<string, string> {
  const names = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  return new Map(
    names.sort().map((name) => [name, readFileSync(new URL(name, TEMPLATES), 'utf8')]),
  );
}

/** A QR code as SVG for every entry that has an address. */
function codesOf({ sectors }: BookView): Record<string, string> {
  const entries = sectors.flatMap(({ subsectors }) => subsectors.flatMap((one) => one.entries));
  return Object.fromEntries(
    entries.flatMap(({ place, address }) =>
      address === undefined ? [] : [[place, renderSVG(address, { border: 0 })]],
    ),
  );
}
