import type { SearchDocument } from '../../src/core/index/documents.ts';
import type { Both, Facet } from '../../src/finder/format.ts';
import { encodeIds } from '../../src/finder/postings.ts';
import { PHRASES } from './phrases.ts';
import { type Random, seeded } from './random.ts';

const ZONE = [
  '示例高新区',
  '示例国家高新技术产业开发区',
  '高新区',
  'Sample High-tech Zone',
  'Sample National High-tech Industrial Development Zone',
];

/**
 * Bilingual documents of about 320 Chinese characters and 170 English words, the same for the same seed;
 * in printed order, that is by product, as a catalogue is.
 */
export function generateDocuments(count: number, seed = 1): SearchDocument[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => {
    const product = PHRASES.products[Math.floor((index * PHRASES.products.length) / count)];
    if (!product) throw new RangeError('no product');
    return generateOne(index, product, random);
  });
}

function generateOne(
  index: number,
  product: (typeof PHRASES.products)[number],
  random: Random,
): SearchDocument {
  const kind = random.pick(PHRASES.forms);
  const stage = random.pick(PHRASES.stages);
  const place = random.pick(PHRASES.places);
  const industry = random.pick(PHRASES.industries);
  const policies = random.some(PHRASES.policies, 2);
  const fill = fillerOf(random, product, place.name);
  const body = random.some(PHRASES.sentences, 9).map(fill);
  const summary = fill(random.pick(PHRASES.summaries));
  return {
    kind: 'entry',
    id: `entry-${String(index)}`,
    title: both((lang) => (lang === 'zh' ? product.zh + kind.zh : `${product.en} ${kind.en}`)),
    aliases: [...product.aliases, `${place.short}${product.zh}`],
    first: [
      `${industry.code} C${industry.code}`,
      industry.zh,
      place.name.zh,
      place.name.en,
      ...ZONE,
    ],
    second: policies.flatMap(({ zh, en, number }) => [zh, en, number]),
    summary,
    body: both((lang) =>
      paragraphs(
        body.map((sentence) => sentence[lang]),
        lang,
      ),
    ),
    number: `X-${String(index + 1)}`,
    reviewed: `2026-${String(1 + random.below(9)).padStart(2, '0')}-15`,
    investment: random.below(10) === 0 ? -1 : (1 + random.below(400)) * 250,
    facets: {
      sector: [product.sector],
      class: [random.pick(['encouraged', 'permitted', 'conditional', 'restricted'])],
      target: random.some(['leader', 'frontier', 'foreign', 'specialised'], 1 + random.below(2)),
      stage: [stage],
      investor: random.some(['domestic', 'foreign'], 1 + random.below(2)),
      incentive: policies.map(({ number }) => number.replace(/\D+/gu, '-')),
      park: [place.id],
    },
  };
}

function fillerOf(random: Random, product: Both, place: Both): (template: Both) => Both {
  return (template) => {
    const [other, part, figure] = [
      random.pick(PHRASES.products),
      random.pick(PHRASES.parts),
      String(1 + random.below(90)),
    ];
    const fill = (lang: 'zh' | 'en'): string =>
      template[lang]
        .replaceAll('{p}', product[lang])
        .replaceAll('{q}', other[lang])
        .replaceAll('{c}', part[lang])
        .replaceAll('{l}', place[lang])
        .replaceAll('{n}', figure);
    return both(fill);
  };
}

function paragraphs(sentences: readonly string[], lang: 'zh' | 'en'): string {
  const glue = lang === 'zh' ? '' : ' ';
  const middle = Math.ceil(sentences.length / 2);
  return [sentences.slice(0, middle), sentences.slice(middle)]
    .map((some) => some.join(glue))
    .join('\n');
}

function both(text: (lang: 'zh' | 'en') => string): Both {
  return { zh: text('zh'), en: text('en') };
}

/** Facets over the values that the documents have, in code-point order. */
export function facetsOf(documents: readonly SearchDocument[]): Facet[] {
  const facets = new Map<string, Map<string, number[]>>();
  documents.forEach((one, index) => {
    for (const [facet, values] of Object.entries(one.facets)) {
      const known = facets.get(facet) ?? new Map<string, number[]>();
      facets.set(facet, known);
      for (const value of new Set(values)) {
        const having = known.get(value) ?? [];
        known.set(value, having);
        having.push(index);
      }
    }
  });
  return [...facets].map(([id, values]) => ({
    id,
    label: { zh: id, en: id },
    values: [...values]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, docs]) => ({
        id: value,
        label: { zh: value, en: value },
        docs: encodeIds(docs),
      })),
  }));
}
