import type { ShareCard } from '../core/views/share-cards.ts';
import { breakLines, shortened } from './break-lines.ts';
import { openOutliner, type Outliner } from './outline.ts';

export const CARD_SIZE = { width: 1200, height: 630 } as const;

const MARGIN = 84;
const WIDTH = CARD_SIZE.width - 2 * MARGIN;
const MOST_LINES = 3;
const TITLE_SIZES = [84, 74, 66, 58, 50, 44] as const;
const LEADING = 1.26;
const SMALL = 31;
/** Shares of white in the colour of the zone. */
const SOFT = 0.8;
const FAINT = 0.14;

const outliners = new Map<boolean, Outliner>();

function outlinerFor({ language }: ShareCard): Outliner {
  const latin = language === 'en';
  let open = outliners.get(latin);
  if (!open) outliners.set(latin, (open = openOutliner(latin)));
  return open;
}

/** A card in white on black: how much of each point is white, the rest is the colour of the zone. */
export function cardSvg(card: ShareCard): string {
  const outliner = outlinerFor(card);
  const { size, lines } = titleOf(card.title, outliner);
  const height = lines.length * size * LEADING;
  // The title stands a little above the middle of what the head and the foot leave.
  const top = 336 - height / 2;
  const title = lines.map((line, index) =>
    outliner.draw(line, { x: MARGIN, y: Math.round(top + size + index * size * LEADING), size }),
  );
  const small = (text: string | undefined, y: number): string =>
    text === undefined ? '' : drawSmall(text, { x: MARGIN, y: Math.round(y) }, outliner);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">`,
    '<rect width="100%" height="100%"/>',
    `<g fill="none" stroke="#fff" stroke-opacity="${FAINT}" stroke-width="24" stroke-linecap="round"><path d="M936 452h204M936 522h138M936 592h82"/></g>`,
    '<g fill="#fff">',
    head(card, outliner),
    ...title,
    `<g fill-opacity="${SOFT}">`,
    small(card.above, top - 20),
    small(card.below, top + height + SMALL + 26),
    small(card.foot, CARD_SIZE.height - 48),
    '</g></g></svg>',
  ].join('');
}

/** The mark of the site, its zone and its name. */
function head({ zone, site }: ShareCard, outliner: Outliner): string {
  const mark =
    '<rect x="84" y="62" width="68" height="68" rx="15"/><path d="M102 83h32M102 96h22M102 109h12" fill="none" stroke="#000" stroke-width="5.4" stroke-linecap="round"/>';
  const x = MARGIN + 92;
  return `${mark}${outliner.draw(zone, { x, y: 92, size: 32 })}<g fill-opacity="${SOFT}">${outliner.draw(site, { x, y: 128, size: 25 })}</g>`;
}

function titleOf(title: string, { width }: Outliner): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const widthOf = (text: string): number => width(text, size);
    // The largest letters are for what fits into two lines.
    const most = size > 66 ? 2 : MOST_LINES;
    const lines = breakLines(title, { width: WIDTH, lines: most, widthOf });
    if (lines) return { size, lines };
  }
  const size = TITLE_SIZES.at(-1) ?? SMALL;
  const widthOf = (text: string): number => width(text, size);
  return { size, lines: shortened(title, { width: WIDTH, lines: MOST_LINES, widthOf }) };
}

function drawSmall(
  text: string,
  place: { readonly x: number; readonly y: number },
  outliner: Outliner,
): string {
  const widthOf = (one: string): number => outliner.width(one, SMALL);
  const [line = ''] = shortenedTo(text, { width: WIDTH, lines: 1, widthOf });
  return outliner.draw(line, { ...place, size: SMALL });
}

function shortenedTo(text: string, room: Parameters<typeof shortened>[1]): string[] {
  return breakLines(text, room) ?? shortened(text, room);
}
