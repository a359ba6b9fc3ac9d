/* eslint-disable @typescript-eslint/no-unsafe-argument -- ESLint cannot read the types of .astro files; `astro check` can. */
import Figure from '../../components/guide/Figure.astro';
import Body from '../../components/parts/Body.astro';
import ClassCounts from '../../components/parts/ClassCounts.astro';
import ClassTag from '../../components/parts/ClassTag.astro';
import DateTime from '../../components/parts/DateTime.astro';
import Figures from '../../components/parts/Figures.astro';
import QrCode from '../../components/parts/QrCode.astro';
import SampleMark from '../../components/parts/SampleMark.astro';
import SourceLine from '../../components/parts/SourceLine.astro';
import SourceList from '../../components/parts/SourceList.astro';
import SupersededMark from '../../components/parts/SupersededMark.astro';
import T from '../../components/parts/T.astro';
import type { BodyPartView, BodyView } from '../../core/views/parts/body.ts';
import { toQrCode } from '../../core/views/parts/qr-code.ts';
import type { GuideView } from '../../core/views/pages/guides.ts';
import { HARD_TEXTS } from '../hard-texts.zh.ts';
import { firstOf, type Samples } from '../samples.ts';
import { specimen, type Specimen } from '../specimen.ts';

/** The small pieces of which the others are made. */
export async function partSpecimens(samples: Samples): Promise<Specimen[]> {
  return [...(await wordSpecimens(samples)), ...(await sourceSpecimens(samples))];
}

async function wordSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const { classes, frame } = find('sector');
  const { date } = find('downloads');
  const hard = HARD_TEXTS[locale];
  const tag = (tone: string) => find('entry', (view) => view.class.tone === tone).class;
  return [
    await specimen('T', T, {
      use: 'Any words: marks another language, keeps numbers with their units, breaks titles between words.',
      props: { text: frame.description },
      states: {
        title: { text: { text: hard.long }, title: true },
        'another language': { text: { text: HARD_TEXTS.zh.long, lang: 'zh-Hans' } },
      },
    }),
    await specimen('ClassTag', ClassTag, {
      use: 'The class of an entry. Shape and tone tell it, never colour alone.',
      props: { tag: tag('positive'), linked: true },
      states: {
        'not linked': { linked: false },
        neutral: { tag: tag('neutral') },
        caution: { tag: tag('caution') },
        negative: { tag: tag('negative') },
      },
      live: true,
    }),
    await specimen('SampleMark', SampleMark, {
      use: 'Beside whatever is no sourced fact.',
      props: { locale },
    }),
    await specimen('DateTime', DateTime, { use: 'A day, never broken.', props: { date } }),
    await specimen('ClassCounts', ClassCounts, {
      use: 'How many entries each class has, as links.',
      props: { classes, locale },
      states: { empty: { classes: [] } },
      live: true,
    }),
  ];
}

async function sourceSpecimens(samples: Samples): Promise<Specimen[]> {
  const { find, locale } = samples;
  const { sources } = find('entry', (view) => view.sources.length > 1);
  const source = firstOf(sources, 'source');
  const superseded = firstOf(
    [find('policy', ({ card }) => card.superseded !== undefined).card.superseded].filter(
      (one) => one !== undefined,
    ),
    'superseded policy',
  );
  const hard = HARD_TEXTS[locale];
  return [
    await specimen('Figures', Figures, {
      use: 'Figures of the zone with their sources.',
      props: { figures: find('home').figures, locale },
      states: { empty: { figures: [] } },
    }),
    await specimen('Figure', Figure, {
      use: 'A figure of the zone in the middle of a text.',
      props: { figure: { type: 'figure', ...firstOf(find('home').figures, 'figure') }, locale },
    }),
    await specimen('SourceLine', SourceLine, {
      use: 'Where a fact comes from and when that was checked.',
      props: { source, locale },
      states: { 'long title': { source: { ...source, title: { text: hard.long } } } },
      live: true,
    }),
    await specimen('SourceList', SourceList, {
      use: 'The sources of a page, at its end.',
      props: { sources, locale },
      states: { empty: { sources: [] } },
    }),
    await specimen('SupersededMark', SupersededMark, {
      use: 'Beside an instrument that no longer applies, with what replaced it.',
      props: { superseded, locale },
      states: { 'nothing replaced it': { superseded: {} } },
    }),
    await specimen('QrCode', QrCode, {
      use: 'On paper: the address of the page for cameras.',
      props: { qr: toQrCode(source.url), locale },
    }),
    await specimen('Body', Body, {
      use: 'What staff write in Markdown, with notes, steps, figures and links to records.',
      props: { body: proseOf(samples), locale },
      wide: true,
    }),
  ];
}

const KINDS = ['html', 'note', 'steps'] as const;

/** One of each kind of part that staff can write, as far as the guides have them. */
function proseOf({ find }: Samples): BodyView {
  const parts = KINDS.map((kind) => {
    const inGuide = (view: GuideView) =>
      allParts(view.body?.parts ?? []).find(({ type }) => type === kind);
    return inGuide(find('guide', (view) => inGuide(view) !== undefined));
  });
  return { parts: parts.filter((part) => part !== undefined) };
}

function allParts(parts: readonly BodyPartView[]): BodyPartView[] {
  return parts.flatMap((part) => [part, ...('parts' in part ? allParts(part.parts) : [])]);
}
