import sharp from 'sharp';
import type { ShareCard } from '../core/views/share-cards.ts';
import { CARD_SIZE, cardSvg } from './card-svg.ts';
import { twoColourPng } from './two-colour-png.ts';

/** The picture that messengers show beside a link, in white on the main colour of the zone. */
export async function renderCard(card: ShareCard, colour: string): Promise<Uint8Array> {
  const points = await sharp(Buffer.from(cardSvg(card)))
    .extractChannel('red')
    .raw()
    .toBuffer();
  return twoColourPng({ ...CARD_SIZE, points }, colour);
}
