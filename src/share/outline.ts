import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';

/** The fonts of the book in its bold cut: Noto Sans SC for Chinese, Source Sans 3 for the rest. */
const FILES = {
  han: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  latin: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
} as const;
type Script = keyof typeof FILES;

/** Runs of Chinese with its punctuation, and of all else. */
const RUNS =
  /[\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]+|[^\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]+/gu;
const HAN = /[\p{Script=Han}\u2018-\u201D\u3000-\u303F\uFF00-\uFFEF]/u;

/** Text as shapes, so that a picture needs no font of the machine on which it is made. */
export interface Outliner {
  /** In pixels at a size in pixels. */
  readonly width: (text: string, size: number) => number;
  /** SVG of the text with its base line at `y`. */
  readonly draw: (text: string, place: { x: number; y: number; size: number }) => string;
}

interface Glyph {
  readonly id: number;
  readonly font: OpenFont;
  /** From the beginning of the text, and how far the next one is, in parts of the size. */
  readonly at: number;
  readonly advance: number;
}

interface OpenFont {
  readonly font: Font;
  /** Units of the font in one size. */
  readonly units: number;
}

export function openOutliner(latinFirst: boolean): Outliner {
  const fonts = new Map<Script, OpenFont>();
  const fontOf = (script: Script): OpenFont => {
    let open = fonts.get(script);
    if (!open) fonts.set(script, (open = openFont(FILES[script])));
    return open;
  };
  const glyphsOf = (text: string): Glyph[] => {
    const glyphs: Glyph[] = [];
    let at = 0;
    for (const [run] of text.matchAll(RUNS)) {
      // The quotation marks of English are those of Chinese, in half the width.
      const han = HAN.test(run) && !(latinFirst && /^[\u2018-\u201D]+$/u.test(run));
      for (const glyph of shapeRun(run, fontOf(han ? 'han' : 'latin'), at)) {
        glyphs.push(glyph);
        at = glyph.at + glyph.advance;
      }
    }
    return glyphs;
  };
  return {
    width: (text, size) => {
      const last = glyphsOf(text).at(-1);
      return last ? (last.at + last.advance) * size : 0;
    },
    draw: (text, { x, y, size }) =>
      glyphsOf(text)
        .map((glyph) => drawGlyph(glyph, { x: x + glyph.at * size, y, size }))
        .join(''),
  };
}

function openFont(file: string): OpenFont {
  const face = new Face(new Blob(readFileSync(fileURLToPath(import.meta.resolve(file)))));
  return { font: new Font(face), units: face.upem };
}

function shapeRun(text: string, open: OpenFont, from: number): Glyph[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(open.font, buffer);
  const positions = buffer.getGlyphPositions();
  let at = from;
  return buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const advance = (positions[index]?.xAdvance ?? 0) / open.units;
    const glyph = { id: codepoint, font: open, at, advance };
    at += advance;
    return glyph;
  });
}

function drawGlyph(
  { id, font: { font, units } }: Glyph,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
): string {
  const path = font.glyphToPath(id);
  if (path === '') return '';
  const scale = size / units;
  return `<path transform="translate(${x.toFixed(2)} ${y}) scale(${scale} ${-scale})" d="${path}"/>`;
}
