/* eslint-disable @typescript-eslint/no-unsafe-argument -- ESLint cannot read the types of .astro files; `astro check` can. */
import ChangedList from '../../components/editions/ChangedList.astro';
import ChangeRows from '../../components/editions/ChangeRows.astro';
import EditionRecord from '../../components/editions/EditionRecord.astro';
import History from '../../components/editions/History.astro';
import SectorLists from '../../components/editions/SectorLists.astro';
import Sheet from '../../components/paper/Sheet.astro';
import Bar from '../../components/places/Bar.astro';
import ChainMark from '../../components/places/ChainMark.astro';
import ChainPicture from '../../components/places/ChainPicture.astro';
import OnSite from '../../components/places/OnSite.astro';
import PlanPicture from '../../components/places/PlanPicture.astro';
import SectorOverview from '../../components/places/SectorOverview.astro';
import { editionsWords } from '../../core/i18n/editions.ts';
import { placesWords } from '../../core/i18n/places.ts';
import { firstOf, type Samples } from '../samples.ts';
import { specimen, type Specimen } from '../specimen.ts';

/** Pictures that are drawn of data, and places. */
export async function placeSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const plot = find('premises', (view) => view.distances.length > 0);
  const { marks } = placesWords(locale).chain;
  return [
    await specimen('SectorOverview', SectorOverview, {
      use: 'How many entries a sector has by class and stage.',
      props: { overview: find('sector').overview },
    }),
    await specimen('Bar', Bar, {
      use: 'A share as a length.',
      props: { value: 3, most: 5 },
      states: { empty: { value: 0 } },
    }),
    await specimen('ChainMark', ChainMark, {
      use: 'What the zone wants of a link of the chain.',
      props: { mark: firstOf(Object.values(marks), 'mark') },
      states: { filled: { filled: true } },
    }),
    await specimen('ChainPicture', ChainPicture, {
      use: 'The chain of a sector as a picture; the list below it says the same.',
      props: { picture: find('chain').picture },
      wide: true,
    }),
    await specimen('PlanPicture', PlanPicture, {
      use: 'Where parks and plots lie, as a scheme and not a map.',
      props: { plan: find('premises-list').plan, locale },
      wide: true,
    }),
    await specimen('OnSite', OnSite, {
      use: 'What was seen and measured on a plot, and what nobody has given.',
      props: { view: plot },
      states: {
        'nothing given': { view: find('premises', (view) => view.distances.length === 0) },
      },
      wide: true,
    }),
  ];
}

/** What changed between editions, and paper. */
export async function recordSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const changes = find('edition-changes', (view) => view.changed.length > 0);
  const changed = firstOf(changes.changed, 'changed entry');
  const words = editionsWords(locale);
  const { editions } = find('editions');
  const record = editions.flatMap((edition) => edition.record ?? []);
  const { history } = find('entry', (view) => view.history.length > 0);
  const listed = find('edition-entries').sectors;
  const sheet = firstOf(find('booklet').sheets, 'sheet');
  return [
    await specimen('EditionRecord', EditionRecord, {
      use: 'What is known of an edition.',
      props: { record: firstOf(record, 'record'), locale },
    }),
    await specimen('ChangedList', ChangedList, {
      use: 'Entries that an edition changed, each with what was and what is.',
      props: { entries: changes.changed.slice(0, 2), words },
      states: { empty: { entries: [] } },
      wide: true,
    }),
    await specimen('ChangeRows', ChangeRows, {
      use: 'One field: before and after.',
      props: { rows: firstOf(changed.fields, 'field').rows, words },
    }),
    await specimen('SectorLists', SectorLists, {
      use: 'Entries of an edition by sector.',
      props: { sectors: listed.slice(0, 1) },
      states: { empty: { sectors: [] } },
    }),
    await specimen('History', History, {
      use: 'When an entry was first published and changed.',
      props: { history, locale },
      states: { empty: { history: [] } },
    }),
    await specimen('Sheet', Sheet, {
      use: 'An entry on paper, for a folder to take along.',
      props: { sheet, locale },
      wide: true,
    }),
  ];
}
