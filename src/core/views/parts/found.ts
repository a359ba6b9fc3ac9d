import type { LocalisedText } from '../../model/text.ts';
import type { PageContext } from './context.ts';

/** How a page is named where it is found: in search engines, messengers and browser tabs. */
export interface Found {
  readonly title: string;
  readonly description: string;
}

interface FoundInput {
  readonly title: LocalisedText;
  readonly description: LocalisedText;
  /** What the page is about, where its heading and its lead do not tell it from its likes. */
  readonly subject?: LocalisedText | undefined;
}

/** Widths that are shown in full, in Latin letters; a Chinese character is as wide as two. */
const FULL_TITLE = 66;
const SHORT_TITLE = 80;
const SHORTEST_DESCRIPTION = 50;
const LONGEST_DESCRIPTION = 300;

/** Title and description of a page: no two pages of a catalogue share them. */
export function foundAs(page: PageContext, input: FoundInput): Found {
  const subject = page.text(input.subject ?? input.title).text;
  const lead = page.text(input.description).text;
  const told = input.subject ? `${subject}${colonOf(page)}${lead}` : lead;
  return { title: titleOf(page, subject), description: describe(page, told) };
}

/** The name of the site as its head shows it. */
export function siteNameOf({ catalogue: { zone }, locale, text, ui }: PageContext): string {
  return `${text(zone.name).text}${locale === 'zh' ? '' : ' '}${ui.catalogueName}`;
}

/** With as much of the site's name as there is room for. */
function titleOf(page: PageContext, subject: string): string {
  const site = siteNameOf(page);
  const full = `${subject} – ${site}`;
  if (textWidth(full) <= FULL_TITLE) return full;
  const short = `${subject} – ${page.text(page.catalogue.zone.name).text}`;
  return textWidth(short) <= SHORT_TITLE ? short : subject;
}

function describe(page: PageContext, text: string): string {
  if (textWidth(text) >= SHORTEST_DESCRIPTION) return wholeSentences(text, LONGEST_DESCRIPTION);
  const tagline = page.text(page.catalogue.zone.tagline).text;
  const gap = page.locale === 'zh' ? '' : ' ';
  return `${text}${gap}${siteNameOf(page)}${colonOf(page)}${tagline}`;
}

function colonOf({ locale }: PageContext): string {
  return locale === 'zh' ? '：' : ': ';
}

/** The sentences that fit; of a first one that does not, what fits of it. */
export function wholeSentences(text: string, width: number): string {
  let kept = '';
  for (const sentence of text.split(/(?<=[。！？；])|(?<=[.!?;]) (?=\p{Lu})/u)) {
    const glue = kept === '' || /\p{Script=Han}/u.test(text) ? '' : ' ';
    const longer = `${kept}${glue}${sentence}`;
    if (textWidth(longer) > width) break;
    kept = longer;
  }
  return kept === '' ? `${cut(text, width - 2)}…` : kept;
}

function cut(text: string, width: number): string {
  let kept = '';
  for (const part of text.split(/(?<=[ ，、])|(?=\p{Script=Han})/u)) {
    if (textWidth(kept + part) > width) break;
    kept += part;
  }
  return kept.replace(/[ ，、,]+$/u, '');
}

/** In Latin letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character >= '⺀' ? 2 : 1;
  return width;
}
