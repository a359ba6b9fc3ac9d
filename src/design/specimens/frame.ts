/* eslint-disable @typescript-eslint/no-unsafe-argument -- ESLint cannot read the types of .astro files; `astro check` can. */
import DeskCard from '../../components/DeskCard.astro';
import DeskFacts from '../../components/DeskFacts.astro';
import HeaderSearch from '../../components/HeaderSearch.astro';
import ShareTags from '../../components/ShareTags.astro';
import ShelfLink from '../../components/ShelfLink.astro';
import SiteFooter from '../../components/SiteFooter.astro';
import SiteHeader from '../../components/SiteHeader.astro';
import UnpackNotice from '../../components/UnpackNotice.astro';
import PageHeader from '../../components/parts/PageHeader.astro';
import PaperAddress from '../../components/parts/PaperAddress.astro';
import SearchField from '../../components/parts/SearchField.astro';
import SearchForm from '../../components/parts/SearchForm.astro';
import ScriptNeeded from '../../components/shelf/ScriptNeeded.astro';
import { HARD_TEXTS } from '../hard-texts.zh.ts';
import { firstOf, type Samples } from '../samples.ts';
import { specimen, type Specimen } from '../specimen.ts';

/** What surrounds every page. */
export async function frameSpecimens(samples: Samples): Promise<Specimen[]> {
  return [
    ...(await headSpecimens(samples)),
    ...(await deskSpecimens(samples)),
    ...(await footSpecimens(samples)),
  ];
}

async function headSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const entry = find('entry', ({ frame }) => frame.desk !== undefined && !!frame.share);
  const { frame } = entry;
  const hard = HARD_TEXTS[locale];
  const title = (text: string) => ({ frame: { ...frame, title: { text } } });
  return [
    await specimen('SiteHeader', SiteHeader, {
      use: 'On every page that is read on a screen: who publishes, how to search, where to go.',
      props: { frame },
      live: true,
      wide: true,
    }),
    await specimen('PageHeader', PageHeader, {
      use: 'Title, what the page is about in a sentence, and its dates.',
      props: { frame, eyebrow: entry.number, lead: entry.summary, sample: entry.sample },
      states: {
        'long title': title(hard.long),
        'long English word': title(hard.word),
        'translation missing': { frame: { ...frame, translation: 'missing' } },
        'translation stale': { frame: { ...frame, translation: 'stale' } },
        'without lead': { lead: undefined, eyebrow: undefined, sample: false },
      },
      wide: true,
    }),
    await specimen('HeaderSearch', HeaderSearch, {
      use: 'The search box of the header; without scripts it leads to the finder.',
      props: { href: frame.searchHref, locale: frame.locale, id: 'ds-search', place: 'bar' },
      live: true,
    }),
    await specimen('ShelfLink', ShelfLink, {
      use: 'How many entries the visitor keeps. Scripts write the number.',
      props: { href: frame.shortlistHref, locale: frame.locale },
      live: true,
    }),
  ];
}

async function deskSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const desk = firstOf(find('contact').desks, 'desk');
  const links = find('self-check').subsectors.slice(0, 6);
  return [
    await specimen('DeskCard', DeskCard, {
      use: 'Whom to call, beside the text of an article.',
      props: { desk, locale },
      states: { 'long name': { desk: { ...desk, name: { text: HARD_TEXTS[locale].long } } } },
      live: true,
    }),
    await specimen('DeskFacts', DeskFacts, {
      use: 'The facts of a desk alone, where its name is a heading already.',
      props: { desk, locale },
    }),
    await specimen('UnpackNotice', UnpackNotice, {
      use: 'Error: shown when a page was opened within the zip and its styles are missing.',
      props: { locale },
    }),
    await specimen('SearchField', SearchField, {
      use: 'The field of every search form; scripts suggest while a visitor types.',
      props: { locale, id: 'ds-search-field' },
      states: { small: { small: true, id: 'ds-search-field-small' } },
      live: true,
    }),
    await specimen('SearchForm', SearchForm, {
      use: 'The search field in a page, where the reader has nothing else to do.',
      props: { frame: find('not-found').frame, id: 'ds-search-form' },
      live: true,
    }),
    await specimen('ScriptNeeded', ScriptNeeded, {
      use: 'Error: what a page that computes says where scripts do not run, with the ways around it.',
      props: { locale, links },
    }),
  ];
}

async function footSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const { frame } = find('entry', (view) => view.frame.share !== undefined);
  const share = firstOf(
    [frame.share].filter((one) => one !== undefined),
    'picture for links',
  );
  return [
    await specimen('SiteFooter', SiteFooter, {
      use: 'Edition, ways to every page, who answers for the site.',
      props: { frame },
      live: true,
      wide: true,
    }),
    await specimen('PaperAddress', PaperAddress, {
      use: 'On paper alone: the permanent address, and its code for cameras.',
      props: { address: frame.permanent, label: 'URL', qr: frame.qr, locale },
      markup: true,
    }),
    await specimen('ShareTags', ShareTags, {
      use: 'In the head: what messengers show of a link.',
      props: { frame, share },
      markup: true,
    }),
  ];
}
