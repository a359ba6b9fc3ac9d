/* eslint-disable @typescript-eslint/no-unsafe-argument -- ESLint cannot read the types of .astro files; `astro check` can. */
import EntryLink from '../../components/guide/EntryLink.astro';
import PolicyLink from '../../components/guide/PolicyLink.astro';
import DataFiles from '../../components/parts/DataFiles.astro';
import DocumentList from '../../components/parts/DocumentList.astro';
import DownloadList from '../../components/parts/DownloadList.astro';
import EntryGroups from '../../components/parts/EntryGroups.astro';
import EntryList from '../../components/parts/EntryList.astro';
import FirstResults from '../../components/parts/FirstResults.astro';
import FacetList from '../../components/parts/FacetList.astro';
import LinkList from '../../components/parts/LinkList.astro';
import OpportunityList from '../../components/parts/OpportunityList.astro';
import Picture from '../../components/parts/Picture.astro';
import PolicyCard from '../../components/parts/PolicyCard.astro';
import PremisesList from '../../components/parts/PremisesList.astro';
import type { PictureView } from '../../core/views/parts/picture.ts';
import { HARD_TEXTS } from '../hard-texts.zh.ts';
import { firstOf, type Samples } from '../samples.ts';
import { specimen, type Specimen } from '../specimen.ts';

/** Records in rows and cards. */
export async function listSpecimens(samples: Samples): Promise<Specimen[]> {
  return [
    ...(await entrySpecimens(samples)),
    ...(await recordSpecimens(samples)),
    ...(await fileSpecimens(samples)),
  ];
}

async function entrySpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const hard = HARD_TEXTS[locale];
  const { groups } = find('target', (view) => view.groups.length > 1);
  const entries = firstOf(groups, 'group').entries.slice(0, 3);
  const entry = firstOf(entries, 'entry');
  const { facets, first } = find('finder');
  const links = firstOf(facets, 'facet').values;
  return [
    await specimen('EntryList', EntryList, {
      use: 'Entries of the catalogue, wherever there is more than one.',
      props: { entries, locale },
      states: {
        brief: { brief: true },
        'long title': { entries: [{ ...entry, title: { text: hard.long } }] },
        'long English word': { entries: [{ ...entry, title: { text: hard.word } }] },
        empty: { entries: [] },
      },
      live: true,
      wide: true,
    }),
    await specimen('EntryGroups', EntryGroups, {
      use: 'The same, under the sectors they belong to.',
      props: {
        groups: groups.map((one) => ({ ...one, entries: one.entries.slice(0, 1) })),
        locale,
      },
      states: { empty: { groups: [] } },
      wide: true,
    }),
    await specimen('EntryLink', EntryLink, {
      use: 'An entry in the middle of a text.',
      props: { card: entry, locale },
      states: { 'long title': { card: { ...entry, title: { text: hard.long } } } },
      live: true,
    }),
    await specimen('FacetList', FacetList, {
      use: 'Values by which entries are grouped, each with what it means.',
      props: { rows: find('classes').classes, locale },
      states: { empty: { rows: [] } },
      live: true,
    }),
    await specimen('LinkList', LinkList, {
      use: 'Links that need no explanation.',
      props: { links, columns: true },
      states: { 'one column': { columns: false }, empty: { links: [] } },
      live: true,
    }),
    await specimen('FirstResults', FirstResults, {
      use: 'Results of the finder before anything is asked, drawn without a script.',
      props: { results: first.slice(0, 3) },
      states: { empty: { results: [] } },
      live: true,
      wide: true,
    }),
  ];
}

async function recordSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const hard = HARD_TEXTS[locale];
  const { opportunities } = find('home');
  const opportunity = firstOf(opportunities, 'opportunity');
  const { parks } = find('premises-list');
  const park = firstOf(parks, 'park');
  const policy = find('policy', ({ card }) => !card.superseded).card;
  const superseded = find('policy', ({ card }) => card.superseded !== undefined).card;
  return [
    await specimen('OpportunityList', OpportunityList, {
      use: 'Projects that look for an investor.',
      props: { opportunities, locale },
      states: {
        'long title': { opportunities: [{ ...opportunity, title: { text: hard.long } }] },
        'long English word': { opportunities: [{ ...opportunity, title: { text: hard.word } }] },
        empty: { opportunities: [] },
      },
      live: true,
      wide: true,
    }),
    await specimen('PremisesList', PremisesList, {
      use: 'Parks, plots and buildings.',
      props: { premises: parks.slice(0, 3), locale },
      states: {
        'long title': { premises: [{ ...park, name: { text: hard.long } }] },
        empty: { premises: [] },
      },
      live: true,
      wide: true,
    }),
    await specimen('PolicyCard', PolicyCard, {
      use: 'A legal instrument in a list.',
      props: { policy, locale },
      states: {
        superseded: { policy: superseded },
        'long title': { policy: { ...policy, title: { text: hard.long } } },
      },
      live: true,
    }),
    await specimen('PolicyLink', PolicyLink, {
      use: 'An instrument in the middle of a text.',
      props: { card: policy, locale },
      states: { superseded: { card: superseded } },
      live: true,
    }),
  ];
}

async function fileSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const { files, data, date } = find('downloads');
  return [
    await specimen('DownloadList', DownloadList, {
      use: 'Files to take away, with size and checksum when the site is packed.',
      props: { files, date, locale },
      states: { empty: { files: [] } },
      live: true,
    }),
    await specimen('DataFiles', DataFiles, {
      use: 'Files for other programs.',
      props: { files: data.slice(0, 3), locale },
      states: { empty: { files: [] } },
    }),
    await specimen('DocumentList', DocumentList, {
      use: 'What the finder shows while it has no scripts.',
      props: { documents: find('finder').documents.slice(0, 4) },
      states: { empty: { documents: [] } },
    }),
    await specimen('Picture', Picture, {
      use: 'A photograph in the sizes that screens need; the sample shows its place alone.',
      props: { picture: PHOTOGRAPH, alt: HARD_TEXTS[locale].figure },
      markup: true,
    }),
  ];
}

/** The catalogue has no photograph yet. */
const PHOTOGRAPH: PictureView = {
  src: 'media/plot-1280.webp',
  srcset: 'media/plot-640.webp 640w, media/plot-1280.webp 1280w',
  width: 1280,
  height: 853,
};
