import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { ShareCard } from '../../src/core/views/share-cards.ts';
import { shareCards } from '../../src/core/views/share-cards.ts';
import { cardSvg } from '../../src/share/card-svg.ts';
import { renderCard } from '../../src/share/render-card.ts';
import { sampleCatalogue } from '../core/views/sample-catalogue.ts';

const catalogue = await sampleCatalogue();
const cards = shareCards(catalogue);

function cardAt(path: string): ShareCard {
  const found = cards.find((card) => card.path === path);
  if (!found) throw new Error(`No card ${path}`);
  return found;
}

describe('shareCards', () => {
  it('has one for the site, each sector and each entry, in each language', () => {
    expect(cards.map(({ path }) => path)).toEqual(
      ['', 'en/'].flatMap((root) => [
        `${root}share/index.png`,
        ...catalogue.sectors.map(({ id }) => `${root}share/sectors/${id}.png`),
        ...catalogue.entries.map(({ id }) => `${root}share/entries/${id}.png`),
      ]),
    );
  });

  it('says of a demonstration that it is one', () => {
    expect(cardAt('share/index.png').foot).toBe('演示网站 · 非官方出版物');
    expect(cardAt('en/share/index.png').foot).toBe('Demonstration · Not an official publication');
  });
});

describe('renderCard', () => {
  it('gives a picture of the size that is announced, small enough for messengers', async () => {
    const png = await renderCard(cardAt('share/entries/vaccines.png'), '#0b5563');
    const { width, height, format } = await sharp(png).metadata();
    expect([width, height, format]).toEqual([1200, 630, 'png']);
    expect(png.length).toBeLessThan(60_000);
  });

  it('gives the same bytes again', async () => {
    const card = cardAt('en/share/entries/vaccines.png');
    expect(await renderCard(card, '#0b5563')).toEqual(await renderCard(card, '#0b5563'));
  });

  it('draws every letter as a shape, so that no font of the machine is asked for', () => {
    for (const card of cards) {
      const svg = cardSvg({ ...card, title: `${card.title} “§/&<>”，1,000 万元` });
      expect(svg).not.toMatch(/<text|font/u);
      expect(svg.length).toBeGreaterThan(5_000);
    }
  });

  it('cuts a title that no picture holds', () => {
    const card = cardAt('share/index.png');
    const long = cardSvg({ ...card, title: '很长的标题'.repeat(60) });
    expect(long.length).toBeLessThan(
      cardSvg({ ...card, title: '很长的标题'.repeat(12) }).length * 2,
    );
  });
});
