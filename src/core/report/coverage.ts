import { entryFacets } from '../index/documents.ts';
import { facetCoverage, LEAST_COVERAGE } from '../index/facets.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { INDICATORS } from '../model/thresholds.ts';
import type { Locale, RecordKind } from '../read/source-file.ts';
import { metaAt, schemaOf } from '../validate/schemas/registry.ts';
import type { Cell, ReportContext, ReportSection } from './report.ts';

type Kind = 'entry' | 'opportunity' | 'premises' | 'policy';

interface Coverage {
  readonly kind: Kind;
  readonly label: string;
  readonly filled: number;
  readonly total: number;
  /** Of the finder: below the least share it is hidden. */
  readonly facet?: boolean;
}

/** Below this share a field is called sparse. */
const FEW = 0.3;

/** How many records fill in each field that may be left empty, and each facet of the finder. */
export function coverageSection(context: ReportContext): ReportSection {
  const { words, catalogue, locale } = context;
  const { coverage } = words;
  const all = [...facets(catalogue, locale), ...fields(catalogue, locale)];
  const rows = all.map((one) => rowOf(one, context));
  return {
    id: 'coverage',
    title: coverage.title,
    note: coverage.note(Math.round(LEAST_COVERAGE * 100)),
    columns: [coverage.kind, coverage.field, coverage.filled, coverage.share, coverage.state],
    rows,
    open: all.filter(isHidden).length,
  };
}

function isHidden({ facet = false, filled, total }: Coverage): boolean {
  return facet && total > 0 && filled / total < LEAST_COVERAGE;
}

function rowOf(one: Coverage, { words }: ReportContext): Cell[] {
  const { coverage } = words;
  const { kind, label, filled, total, facet = false } = one;
  const share = total === 0 ? 0 : filled / total;
  const hidden = isHidden(one);
  const remark = hidden ? coverage.low : facet ? coverage.facet : share < FEW ? coverage.few : '';
  return [
    { text: words.kinds[kind] },
    { text: label },
    { text: words.share(filled, total), number: true },
    { text: `${Math.round(share * 100)}%`, number: true },
    { text: remark, warn: hidden },
  ];
}

function facets(catalogue: Catalogue, locale: Locale): Coverage[] {
  const filed = catalogue.entries.map(
    (entry) => ({ kind: 'entry', facets: entryFacets(catalogue, entry) }) as const,
  );
  const total = filed.length;
  return facetCoverage(filed)
    .filter(({ id, of }) => of === 'entry' && id !== 'kind')
    .map(({ label, share }) => ({
      kind: 'entry',
      label: label[locale],
      filled: Math.round(share * total),
      total,
      facet: true,
    }));
}

/** The optional fields that a reader would miss; `notes` and `sample` are none of them. */
function fields(catalogue: Catalogue, locale: Locale): Coverage[] {
  const { entries, opportunities, premises, policies } = catalogue;
  const entry = counter('entry', entries, locale);
  const opportunity = counter('opportunity', opportunities, locale);
  const place = counter('premises', premises, locale);
  const policy = counter('policy', policies, locale);
  return [
    entry('aliases', ({ aliases }) => aliases.zh),
    entry('legalText', ({ legalText }) => legalText),
    entry('chain.action', ({ chain }) => chain.action),
    entry('chain.anchors', ({ chain }) => chain.anchors),
    entry('conflicts', ({ conflicts }) => conflicts),
    entry('premises', (one) => one.premises),
    entry('thresholds', ({ thresholds }) => thresholds),
    ...Object.keys(INDICATORS).map((id) =>
      entry(`thresholds.${id}`, ({ thresholds }) =>
        thresholds.find(({ indicator }) => indicator === id),
      ),
    ),
    opportunity('premises', (one) => one.premises),
    opportunity('sources', ({ sources }) => sources),
    ...(['area', 'landUse', 'utilities', 'status'] as const).map((key) =>
      place(key, (one) => one[key]),
    ),
    ...(['distances', 'neighbours', 'bearing', 'evidence'] as const).map((key) =>
      place(key, (one) => one[key]),
    ),
    ...(['documentNumber', 'published', 'expires', 'lists', 'conditions'] as const).map((key) =>
      policy(key, (one) => one[key]),
    ),
  ];
}

function counter<T>(kind: Kind & RecordKind, records: readonly T[], locale: Locale) {
  const schema = schemaOf(kind, 'zh');
  return (path: string, valueOf: (record: T) => unknown): Coverage => ({
    kind,
    label: (schema && metaAt(schema, path.split('.'))?.[locale]) ?? path,
    filled: records.filter((record) => !isEmpty(valueOf(record))).length,
    total: records.length,
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
