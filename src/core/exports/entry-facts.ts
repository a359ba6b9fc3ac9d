import type { EntryFacts, FactLine } from '../../shelf/facts-format.ts';
import { fill } from '../i18n/finder.ts';
import { shelfWords } from '../i18n/shelf.ts';
import type { Ui } from '../i18n/ui.zh.ts';
import { uiOf } from '../i18n/ui.ts';
import type { Locale } from '../read/source-file.ts';
import type { BasisRow, Incentive } from '../views/pages/entry-law.ts';
import type { EntryView, IndicatorRow } from '../views/pages/entry.ts';
import type { Link, Text } from '../views/parts/text.ts';

/** What the page of an entry says, as rows of lines for the shortlist and the comparison. */
export function toEntryFacts(view: EntryView): EntryFacts {
  const cells = Object.entries(cellsOf(view)).filter(([, lines]) => lines.length > 0);
  return {
    id: view.id,
    number: view.number,
    title: { ...textLine(view.title), ...sampleOf(view.sample) },
    summary: textLine(view.summary),
    tone: view.class.tone,
    related: view.related.map(({ href, title }) => linkLine(view, { href, label: title })),
    email: view.frame.desk?.email,
    cells: Object.fromEntries(cells),
  };
}

function cellsOf(view: EntryView): Record<string, FactLine[]> {
  const { locale } = view.frame;
  const ui = uiOf(locale);
  const { chain, environment } = view;
  return {
    class: [linkLine(view, { href: view.class.href, label: view.class.label })],
    sector: [linkLine(view, view.sector)],
    subsector: [linkLine(view, view.subsector)],
    industry: view.industry.map(({ code, name }) => ({
      ...textLine(name),
      text: `${code} ${name.text}`,
    })),
    targets: view.targets.map((target) => linkLine(view, target)),
    chain: [chain.stage, chain.action].flatMap((text) => (text === undefined ? [] : [{ text }])),
    anchors: chain.anchors.map(textLine),
    ...indicatorCells(view.indicators, locale),
    foreignAccess: [{ text: view.foreignAccess.label }],
    basisDomestic: view.basis.domestic.map((row) => basisLine(view, row)),
    basisForeign: view.basis.foreign.map((row) => basisLine(view, row)),
    incentives: view.incentives.map((incentive) => incentiveLine(view, incentive)),
    environment: [{ text: environment.assessment }],
    emissions: [{ text: environment.emissions }],
    premises: view.premises.map(({ href, name, sample }) => ({
      ...linkLine(view, { href, label: name }),
      ...sampleOf(sample),
    })),
    contact: contactLines(view, ui),
    reviewed: view.frame.reviewed ? [{ text: view.frame.reviewed.text }] : [],
  };
}

function indicatorCells(
  indicators: readonly IndicatorRow[],
  locale: Locale,
): Record<string, FactLine[]> {
  const ui = uiOf(locale);
  const cells = indicators.map(({ id, value, caseByCase, sample, source }) => {
    const note = source && {
      note: fill(shelfWords(locale).rows.source, {
        title: source.title.text,
        date: source.checked.text,
      }),
    };
    const lines = [
      ...(value ? [{ ...textLine(value), ...sampleOf(sample), ...note }] : []),
      ...(caseByCase ? [{ text: ui.entryPage.caseByCase }] : []),
    ];
    return [id, lines] as const;
  });
  return Object.fromEntries(cells);
}

function basisLine(view: EntryView, { instrument: { policy, checked }, item }: BasisRow): FactLine {
  const { locale } = view.frame;
  const ui = uiOf(locale);
  const cited = item?.text ?? ui.entryPage.wholeInstrument;
  return {
    ...linkLine(view, { href: policy.href, label: policy.short }),
    text: `${policy.short.text}${locale === 'zh' ? '，' : ', '}${cited}`,
    ...langOf(item?.lang ?? policy.short.lang),
    ...(policy.superseded && {
      mark: policy.superseded.on ? ui.supersededOn(policy.superseded.on.text) : ui.superseded,
    }),
    note: fill(shelfWords(locale).rows.checked, { date: checked.text }),
  };
}

/** Never without its conditions: being listed promises nothing. */
function incentiveLine(view: EntryView, { policy, conditions }: Incentive): FactLine {
  const { locale } = view.frame;
  const ui = uiOf(locale);
  const between = locale === 'zh' ? '；' : '; ';
  const notes = [
    ...(policy.expires ? [`${ui.entryPage.validUntil} ${policy.expires.text}`] : []),
    ...conditions.map(({ text }) => text.text.replace(/[。.]$/u, '')),
  ];
  return {
    ...linkLine(view, { href: policy.href, label: policy.short }),
    ...(policy.superseded && { mark: ui.superseded }),
    ...(notes.length > 0 && { note: notes.join(between) }),
  };
}

function contactLines({ frame }: EntryView, ui: Ui): FactLine[] {
  const { desk } = frame;
  if (!desk) return [];
  const { phone, email } = desk;
  return [
    { ...textLine(desk.name), ...sampleOf(desk.sample) },
    ...(phone === undefined ? [] : [{ text: `${ui.desk.phone} ${phone}` }]),
    ...(email === undefined ? [] : [{ text: email }]),
  ];
}

function textLine({ text, lang }: Text): FactLine {
  return { text, ...langOf(lang) };
}

function langOf(lang: string | undefined): { lang?: string } {
  return lang === undefined ? {} : { lang };
}

function sampleOf(sample: boolean): { sample?: true } {
  return sample ? { sample: true } : {};
}

/** A link of the page of the entry, seen from the root of the language. */
function linkLine({ id }: EntryView, { href, label }: Link): FactLine {
  const { pathname, hash } = new URL(href, `https://site.invalid/entries/${id}.html`);
  return { ...textLine(label), href: `${pathname.slice(1)}${hash}` };
}
