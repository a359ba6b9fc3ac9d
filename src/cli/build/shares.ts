import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../../core/model/catalogue.ts';
import { toTraditional } from '../../core/output/traditional.ts';
import { type ShareCard, shareCards } from '../../core/views/share-cards.ts';
import { type Group, readShares, takeGroup } from './groups.ts';
import type { Writing } from './write-site.ts';

/** Pictures that are made side by side. */
const AT_ONCE = 4;

/**
 * The pictures for links to the pages of a site, which messengers can fetch only where it has an
 * address. Each is taken from the last output until its words or the colour of the zone change.
 */
export async function writeShares(input: Writing, site: number): Promise<Group[]> {
  const { catalogue, base, pagesOnly, stages } = input;
  if (base === undefined || pagesOnly) return [];
  const cards = cardsOf(catalogue);
  const stage = stages.begin('shares', 0);
  const groups: Group[] = [];
  let made = 0;
  for (let at = 0; at < cards.length; at += AT_ONCE) {
    const share = await Promise.all(
      cards.slice(at, at + AT_ONCE).map(async (card) => {
        const from = hash('sha1', JSON.stringify([card, catalogue.zone.theme.primary]));
        const taken = await takeGroup(input, site, { name: card.path, from });
        if (!taken) made += 1;
        return taken ?? writeShare(input, site, { card, from });
      }),
    );
    groups.push(...share);
  }
  stage.end(made);
  return groups;
}

async function writeShare(
  { catalogue, out, threads }: Writing,
  site: number,
  { card, from }: { readonly card: ShareCard; readonly from: string },
): Promise<Group> {
  const { renderCard } = await import('../../share/render-card.ts');
  const file = join(out, card.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await renderCard(card, catalogue.zone.theme.primary));
  const paths = [card.path];
  return { name: card.path, from, paths, packed: await readShares(threads, site, paths) };
}

/** The words of the pictures, in the characters of their language. */
function cardsOf(catalogue: Catalogue): ShareCard[] {
  const wording = catalogue.zone.traditional;
  return shareCards(catalogue).map((card) => {
    if (card.language !== 'zh-hant' || !wording) return card;
    return JSON.parse(toTraditional(JSON.stringify(card), wording)) as ShareCard;
  });
}
