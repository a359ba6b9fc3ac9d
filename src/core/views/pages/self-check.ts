import type { Catalogue, Entry, Sector } from '../../model/catalogue.ts';
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../model/thresholds.ts';
import { deskWords } from '../../i18n/desk.ts';
import { fill } from '../../i18n/finder.ts';
import { printedNumber, rangeText, toClassTag, type ClassTag } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { conditionsPath, PATHS, recordPath } from '../parts/paths.ts';
import type { Link, Text } from '../parts/text.ts';

/** Rows that one table holds with comfort; larger catalogues get a page a subsector. */
export const MOST_ROWS = 200;

export interface ConditionCell {
  readonly value?: Text | undefined;
  readonly caseByCase: boolean;
  readonly sample: boolean;
}

/** All indicators of some entries, for readers without a script. */
export interface ConditionTable {
  /** Indicators that at least one of the entries has. */
  readonly indicators: readonly string[];
  readonly rows: readonly {
    readonly number: string;
    readonly entry: Link;
    readonly class: ClassTag;
    /** One a column; `undefined` where the entry has no such requirement. */
    readonly cells: readonly (ConditionCell | undefined)[];
  }[];
}

/** What the form starts from. */
export interface CheckDefaults {
  readonly money: 'wan' | 'mcny';
  readonly area: 'mu' | 'ha';
  readonly rate: number;
  readonly rateNote: string;
}

export interface SelfCheckView {
  readonly page: 'self-check';
  readonly frame: Frame;
  readonly defaults: CheckDefaults;
  readonly sectors: readonly { readonly id: string; readonly name: Text }[];
  /** Missing when the catalogue is too large for one table. */
  readonly table?: ConditionTable | undefined;
  readonly subsectors: readonly (Link & { readonly count: number })[];
}

/** The indicators of one subsector of a large catalogue. */
export interface ConditionsView {
  readonly page: 'conditions';
  readonly frame: Frame;
  readonly table: ConditionTable;
  readonly checkHref: string;
}

/** Without a rate in the catalogue dollars are offered with this one, and the page says that it is an example. */
const EXAMPLE_RATE = { cny: 7, date: '', sample: true };

export function selfCheckView(site: SiteContext): SelfCheckView {
  const page = pageContext(site, PATHS.selfCheck);
  const { title, lead } = deskWords(page.locale).check;
  const { entries, sectors } = site.catalogue;
  return {
    page: 'self-check',
    frame: toFrame(page, {
      title: { zh: title, en: title },
      description: { zh: lead, en: lead },
      section: 'selfCheck',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    defaults: defaultsOf(page),
    sectors: sectors.map(({ id, name }) => ({ id, name: page.text(name) })),
    table: entries.length > MOST_ROWS ? undefined : conditionTable(entries, page),
    subsectors: entries.length > MOST_ROWS ? subsectorLinks(page) : [],
  };
}

/** One page a subsector, where one table would be too long. */
export function conditionsPages({
  entries,
  sectors,
}: Catalogue): (readonly [path: string, view: (site: SiteContext) => ConditionsView])[] {
  if (entries.length <= MOST_ROWS) return [];
  return sectors.flatMap((sector) =>
    sector.subsectors.map(
      (subsector) =>
        [
          conditionsPath(sector.id, subsector.id),
          (site: SiteContext) => conditionsView(site, sector, subsector),
        ] as const,
    ),
  );
}

function conditionsView(
  site: SiteContext,
  sector: Sector,
  { id, name }: Sector['subsectors'][number],
): ConditionsView {
  const page = pageContext(site, conditionsPath(sector.id, id));
  const words = deskWords(page.locale).check;
  const members = site.catalogue.entriesBy.subsector.get(id) ?? [];
  const rows = members.filter((one) => one.sector === sector.id);
  return {
    page: 'conditions',
    frame: toFrame(page, {
      title: name,
      description: { zh: words.tableLead, en: words.tableLead },
      section: 'selfCheck',
      trail: [{ path: PATHS.selfCheck, label: { zh: words.title, en: words.title } }],
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    table: conditionTable(rows, page),
    checkHref: page.href(PATHS.selfCheck),
  };
}

function defaultsOf(page: PageContext): CheckDefaults {
  const words = deskWords(page.locale).check;
  const found = page.catalogue.zone.rates?.[0];
  const { cny, date, sample = false } = found ?? EXAMPLE_RATE;
  const note = fill(sample ? words.rateSample : words.rateSourced, {
    rate: cny,
    date: date === '' ? '' : page.date(date).text,
  });
  const isChinese = page.locale === 'zh';
  return {
    money: isChinese ? 'wan' : 'mcny',
    area: isChinese ? 'mu' : 'ha',
    rate: cny,
    rateNote: note,
  };
}

function subsectorLinks(page: PageContext): SelfCheckView['subsectors'] {
  const { sectors, entriesBy } = page.catalogue;
  return sectors.flatMap((sector) =>
    sector.subsectors.map(({ id, name }) => ({
      ...page.link(conditionsPath(sector.id, id), name),
      count: (entriesBy.subsector.get(id) ?? []).filter((one) => one.sector === sector.id).length,
    })),
  );
}

function conditionTable(entries: readonly Entry[], page: PageContext): ConditionTable {
  const used = new Set(entries.flatMap(({ thresholds }) => thresholds.map((one) => one.indicator)));
  const columns = INDICATOR_IDS.filter((id) => used.has(id));
  return {
    indicators: columns.map((id) => INDICATORS[id].name[page.locale]),
    rows: entries.map((entry) => ({
      number: printedNumber(entry, page),
      entry: page.link(recordPath.entry(entry.id), entry.title),
      class: toClassTag(entry.class, page),
      cells: columns.map((id) => cellOf(entry, id, page)),
    })),
  };
}

function cellOf(entry: Entry, id: IndicatorId, page: PageContext): ConditionCell | undefined {
  const threshold = entry.thresholds.find(({ indicator }) => indicator === id);
  return (
    threshold && {
      value: rangeText(threshold, page),
      caseByCase: threshold.caseByCase,
      sample: threshold.sample,
    }
  );
}
