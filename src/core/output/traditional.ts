import { Converter } from 'opencc-js/cn2t';
import { withCorners } from '../../finder/traditional.ts';
import type { Frame } from '../views/parts/frame.ts';

/**
 * The characters of Hong Kong or of Taiwan, or also the everyday words of Taiwan (`软件` 軟體), which
 * suit prose better than the wording of official documents.
 */
const TARGETS = { 'hong-kong': 'hk', taiwan: 'tw', 'taiwan-words': 'twp' } as const;
type Wording = keyof typeof TARGETS;

const converters = new Map<Wording, (run: string) => string>();

/** A drawn page in the characters that it is to have. */
export function inItsScript(html: string, { derived }: Pick<Frame, 'derived'>): string {
  return derived ? toTraditional(html, derived.wording) : html;
}

/**
 * A drawn page in traditional characters (OpenCC) and quotation marks. Markup, addresses and ids are
 * ASCII, so that beside the marks only runs of Chinese characters are touched, wherever they stand
 * but in `SiteName`, the one registered name of the site, and `ColumnType`, a value from a list.
 */
export function toTraditional(html: string, wording: Wording): string {
  let convert = converters.get(wording);
  if (!convert) converters.set(wording, (convert = converter(wording)));
  const spell = (part: string): string =>
    withCorners(part).replace(RUN, (run) =>
      run.includes('<') ? acrossMarks(run, convert) : convert(run),
    );
  // Every second part is one of the elements that stay.
  return html
    .split(FIXED)
    .map((part, at) => (at % 2 === 0 ? spell(part) : part))
    .join('');
}

/** Marks of where lines may end stand within words, which OpenCC knows in whole only. */
const MARK = /<wbr>|<span class="kept">|<\/span>/u;
/** Elements whose values the rules for government sites fix. */
const FIXED = /(<meta name="(?:SiteName|ColumnType)"[^>]*>)/u;
const RUN = new RegExp(String.raw`\p{Script=Han}+(?:(?:${MARK.source})\p{Script=Han}+)*`, 'gu');

/** The marks are put back; where words of another length leave no place for them, `<wbr>` goes. */
function acrossMarks(run: string, convert: (run: string) => string): string {
  const plain = run.replaceAll(new RegExp(MARK, 'gu'), '');
  const whole = convert(plain);
  if (whole.length !== plain.length) {
    const kept = run.replaceAll('<wbr>', '');
    return kept.replaceAll(/\p{Script=Han}+/gu, convert);
  }
  let at = 0;
  return run.replaceAll(/\p{Script=Han}+/gu, (piece) => whole.slice(at, (at += piece.length)));
}

/** Most runs of a page stand on all others as well. */
const MOST_KEPT = 50_000;

function converter(wording: Wording): (run: string) => string {
  const convert = Converter({ from: 'cn', to: TARGETS[wording] });
  const kept = new Map<string, string>();
  return (run) => {
    const before = kept.get(run);
    if (before !== undefined) return before;
    const converted = convert(run);
    if (kept.size < MOST_KEPT) kept.set(copyOf(run), converted);
    return converted;
  };
}

/** A part of a page holds the whole page in memory as long as it is kept; its copy does not. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
