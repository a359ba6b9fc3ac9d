/* eslint-disable @typescript-eslint/no-unsafe-argument -- ESLint cannot read the types of .astro files; `astro check` can. */
import CheckForm from '../../components/desk/CheckForm.astro';
import ConditionList from '../../components/entry/ConditionList.astro';
import ConflictChecks from '../../components/entry/ConflictChecks.astro';
import EntryActions from '../../components/entry/EntryActions.astro';
import EntryFacts from '../../components/entry/EntryFacts.astro';
import FactFigure from '../../components/entry/FactFigure.astro';
import Incentives from '../../components/entry/Incentives.astro';
import Indicators from '../../components/entry/Indicators.astro';
import LawChoice from '../../components/entry/LawChoice.astro';
import LawStateMark from '../../components/entry/LawStateMark.astro';
import LegalBasis from '../../components/entry/LegalBasis.astro';
import ConditionTable from '../../components/parts/ConditionTable.astro';
import type { EntryView } from '../../core/views/pages/entry.ts';
import { HARD_TEXTS } from '../hard-texts.zh.ts';
import { firstOf, type Samples } from '../samples.ts';
import { specimen, type Specimen } from '../specimen.ts';

/** What an entry says of itself and of the law. */
export async function entrySpecimens(samples: Samples): Promise<Specimen[]> {
  const view = samples.find('entry', (one) => one.incentives.length > 1 && isRich(one));
  return [
    ...(await factSpecimens(view, samples)),
    ...(await lawSpecimens(view, samples)),
    ...(await checkSpecimens(samples)),
  ];
}

function isRich({ indicators, conflicts, basis }: EntryView): boolean {
  return indicators.length > 2 && conflicts.domestic.length > 0 && basis.domestic.length > 0;
}

async function factSpecimens(view: EntryView, { find, locale }: Samples): Promise<Specimen[]> {
  const plain = find('entry', (one) => one.investment === undefined);
  return [
    await specimen('EntryFacts', EntryFacts, {
      use: 'The key facts of an entry, before any prose.',
      props: { view },
      states: { 'decided case by case': { view: plain } },
      live: true,
      wide: true,
    }),
    await specimen('FactFigure', FactFigure, {
      use: 'One figure among the key facts.',
      props: { label: HARD_TEXTS[locale].figure, row: view.investment, locale },
      states: { 'decided case by case': { row: undefined } },
    }),
    await specimen('EntryActions', EntryActions, {
      use: 'Keep and compare; scripts show it.',
      props: { view },
      markup: true,
    }),
    await specimen('Indicators', Indicators, {
      use: 'Admission indicators with their sources.',
      props: { indicators: view.indicators, locale },
      states: { empty: { indicators: [] } },
    }),
  ];
}

async function lawSpecimens(view: EntryView, { find, locale }: Samples): Promise<Specimen[]> {
  const conditions = find('entry', (one) =>
    one.incentives.some((own) => own.conditions.length > 0),
  );
  const withConditions = firstOf(
    conditions.incentives.filter((own) => own.conditions.length > 0),
    'incentive',
  );
  const { state } = find('policy', (one) => one.state.state === 'in-force');
  const past = find('policy', (one) => one.state.state !== 'in-force');
  return [
    await specimen('LawChoice', LawChoice, {
      use: 'Whose law applies, and on which day.',
      props: { day: view.lawDay, locale },
      live: true,
    }),
    await specimen('LegalBasis', LegalBasis, {
      use: 'Which items of which instruments name the entry.',
      props: { basis: view.basis, conflicts: view.conflicts, locale },
      states: { empty: { basis: { domestic: [], foreign: [] } } },
      live: true,
    }),
    await specimen('ConflictChecks', ConflictChecks, {
      use: 'Which lists were checked for a conflict, and with what result.',
      props: { checks: view.conflicts.domestic, locale },
      states: { empty: { checks: [] } },
    }),
    await specimen('Incentives', Incentives, {
      use: 'What a project may get, under which conditions.',
      props: { incentives: view.incentives, locale },
      states: { empty: { incentives: [] } },
      live: true,
    }),
    await specimen('ConditionList', ConditionList, {
      use: 'Conditions of an incentive, each with its source.',
      props: { conditions: withConditions.conditions, locale },
      states: { empty: { conditions: [] } },
    }),
    await specimen('LawStateMark', LawStateMark, {
      use: 'Whether an instrument applies on the day that was chosen.',
      props: { state },
      states: { 'not in force': { state: past.state } },
    }),
  ];
}

async function checkSpecimens({ find, locale }: Samples): Promise<Specimen[]> {
  const view = find('self-check');
  const table = firstOf(
    [view.table].filter((one) => one !== undefined),
    'table',
  );
  return [
    await specimen('CheckForm', CheckForm, {
      use: 'Facts of a project, checked against every entry; the form for all other forms.',
      props: { view },
      live: true,
      wide: true,
    }),
    await specimen('ConditionTable', ConditionTable, {
      use: 'The conditions of all entries side by side; it scrolls within itself.',
      props: {
        table: { ...table, rows: table.rows.slice(0, 4) },
        locale,
        caption: view.frame.title.text,
      },
      states: { empty: { table: { ...table, rows: [] } } },
      wide: true,
    }),
  ];
}
