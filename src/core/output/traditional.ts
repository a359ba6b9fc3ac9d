import { Converter } from 'opencc-js/cn2t';
import type { Frame } from '../views/parts/frame.ts';
import { copyOf } from './scan-tags.ts';

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

/** Runs of Chinese characters, and elements whose values the rules for government sites fix. */
const RUNS = /<meta name="(?:SiteName|ColumnType)"[^>]*>|\p{Script=Han}+/gu;

/**
 * A drawn page in traditional characters (OpenCC). Markup, addresses and ids are ASCII, so that only
 * runs of Chinese characters are touched, wherever they stand but in `SiteName`, the one registered
 * name of the site, and `ColumnType`, a value from a list.
 */
export function toTraditional(html: string, wording: Wording): string {
  let convert = converters.get(wording);
  if (!convert) converters.set(wording, (convert = converter(wording)));
  return html.replace(RUNS, (run) => (run.startsWith('<') ? run : convert(run)));
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
