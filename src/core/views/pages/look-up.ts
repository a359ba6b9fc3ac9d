import { deskWords } from '../../i18n/desk.ts';
import { fill } from '../../i18n/finder.ts';
import { INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import type { Catalogue, Entry } from '../../model/catalogue.ts';
import { type EntryCard, toEntryCard } from '../parts/cards.ts';
import { type PageContext, pageContext, type SiteContext } from '../parts/context.ts';
import { type Frame, toFrame } from '../parts/frame.ts';
import { divisionPath, PATHS } from '../parts/paths.ts';
import { chineseText, type Text } from '../parts/text.ts';

export interface DivisionLink {
  readonly code: string;
  readonly name: Text;
  readonly href: string;
  readonly count: number;
}

export interface LookUpView {
  readonly page: 'look-up';
  readonly frame: Frame;
  /** Sections of GB/T 4754 with the divisions that entries of the catalogue lie in. */
  readonly sections: readonly {
    readonly code: string;
    readonly name: Text;
    readonly divisions: readonly DivisionLink[];
  }[];
}

/** All entries of one division of GB/T 4754, code by code. */
export interface DivisionView {
  readonly page: 'division';
  readonly frame: Frame;
  readonly codes: readonly {
    readonly code: string;
    readonly name: Text;
    readonly entries: readonly EntryCard[];
  }[];
  readonly lookUpHref: string;
}

const byCodes = new WeakMap<Catalogue, ReadonlyMap<string, readonly Entry[]>>();

/** Entries by code, in the order of the standard; made once for a catalogue. */
function entriesByCode({ catalogue }: SiteContext): ReadonlyMap<string, readonly Entry[]> {
  const known = byCodes.get(catalogue);
  if (known) return known;
  const found = new Map<string, Entry[]>();
  for (const entry of catalogue.entries) {
    for (const { code } of entry.industry) {
      const having = found.get(code);
      if (having) having.push(entry);
      else found.set(code, [entry]);
    }
  }
  const sorted = new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  byCodes.set(catalogue, sorted);
  return sorted;
}

export function lookUpView(site: SiteContext): LookUpView {
  const page = pageContext(site, PATHS.lookUp);
  const words = deskWords(page.locale).lookUp;
  const byCode = entriesByCode(site);
  const divisions = [...new Set([...byCode.keys()].map((code) => code.slice(0, 2)))];
  const sections = [
    ...new Set(divisions.map((code) => INDUSTRY_CODES.get(code)?.section ?? '')),
  ].sort();
  return {
    page: 'look-up',
    frame: toFrame(page, {
      title: { zh: words.title, en: words.title },
      description: { zh: words.lead, en: words.lead },
      section: 'lookUp',
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    sections: sections.map((section) => ({
      code: section,
      name: nameOf(section, page),
      divisions: divisions
        .filter((code) => INDUSTRY_CODES.get(code)?.section === section)
        .map((code) => ({
          code,
          name: nameOf(code, page),
          href: page.href(divisionPath(code)),
          count: new Set(
            [...byCode].flatMap(([own, entries]) => (own.startsWith(code) ? entries : [])),
          ).size,
        })),
    })),
  };
}

/** One page for each division of the industry codes that entries have. */
export function divisionPages(
  catalogue: Catalogue,
): (readonly [path: string, view: (site: SiteContext) => DivisionView])[] {
  const codes = catalogue.entries.flatMap(({ industry }) => industry.map(({ code }) => code));
  const divisions = [...new Set(codes.map((code) => code.slice(0, 2)))].sort();
  return divisions.map(
    (division) =>
      [divisionPath(division), (site: SiteContext) => divisionView(site, division)] as const,
  );
}

function divisionView(site: SiteContext, division: string): DivisionView {
  const byCode = entriesByCode(site);
  const page = pageContext(site, divisionPath(division));
  const words = deskWords(page.locale).lookUp;
  const name = nameOf(division, page).text;
  const title = fill(words.divisionTitle, { code: division, name });
  return {
    page: 'division',
    frame: toFrame(page, {
      title: { zh: title },
      subject: { zh: title },
      description: { zh: words.byCodeLead, en: words.byCodeLead },
      section: 'lookUp',
      trail: [{ path: PATHS.lookUp, label: { zh: words.title, en: words.title } }],
      unindexed: true,
      meta: { type: 'column', columnType: 'overview' },
    }),
    codes: [...byCode]
      .filter(([code]) => code.startsWith(division))
      .map(([code, entries]) => ({
        code,
        name: codeName(code, entries, page),
        entries: entries.map((entry) => toEntryCard(entry, page)),
      })),
    lookUpHref: page.href(PATHS.lookUp),
  };
}

function nameOf(code: string, page: PageContext): Text {
  return chineseText(INDUSTRY_CODES.get(code)?.name ?? code, page.locale);
}

/** The catalogue's own name of a code, which has an English one. */
function codeName(code: string, entries: readonly Entry[], page: PageContext): Text {
  const own = entries[0]?.industry.find((one) => one.code === code);
  return own ? page.text(own.name) : nameOf(code, page);
}
