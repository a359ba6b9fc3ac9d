import type { Span } from '../../diagnostics/diagnostic.ts';
import { recordLink, type RecordScheme } from '../../parse/links.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import type { RecordKind } from '../../read/source-file.ts';
import type { Referent } from './registered-ids.ts';
import { textFields } from './text-fields.ts';

/** A place that names another record. */
export interface Reference {
  readonly to: Referent;
  readonly id: string;
  readonly span: Span;
}

/** Which fields name what; `*` is any place of a list. The policies of a legal basis are rule L01's. */
export const REFERENCE_FIELDS: Partial<Record<RecordKind, Readonly<Record<string, Referent>>>> = {
  zone: { 'desks.*.sectors.*': 'sector', 'desks.*.wechat.src': 'media' },
  edition: { supersededBy: 'edition' },
  entry: {
    subsector: 'subsector',
    class: 'class',
    'targets.*': 'target',
    'incentives.*': 'policy',
    'premises.*': 'premises',
    contact: 'desk',
  },
  opportunity: {
    sector: 'sector',
    subsector: 'subsector',
    'entries.*': 'entry',
    park: 'park',
    'premises.*': 'premises',
    contact: 'desk',
  },
  premises: { park: 'park', 'sectors.*': 'sector', 'evidence.*.src': 'media' },
  policy: {
    supersededBy: 'policy',
    supersedes: 'policy',
    'conditionBasis.*': 'policy',
    'lists.*.class': 'class',
  },
};

const SCHEMES: Readonly<Record<RecordScheme, Referent>> = {
  entry: 'entry',
  policy: 'policy',
  premises: 'premises',
  opportunity: 'opportunity',
  guide: 'guide',
  glossary: 'glossary',
  sector: 'sector',
  target: 'target',
};

const COMPONENTS: Readonly<Record<string, Referent>> = {
  EntryLink: 'entry',
  PolicyLink: 'policy',
  Figure: 'figure',
};

/** Every reference of a record: by its fields, the links of its body and the components of a guide. */
export function referencesOf(record: ParsedRecord): Reference[] {
  const found: Reference[] = [];
  const { kind, locale } = record.address;
  const fields = locale === 'zh' ? (REFERENCE_FIELDS[kind] ?? {}) : {};
  for (const { text } of textFields(record)) {
    const pattern = text.path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    const to = Object.hasOwn(fields, pattern) ? fields[pattern] : undefined;
    if (to) found.push({ to, id: text.value, span: text.span });
  }
  for (const { url, span } of record.body?.links ?? []) {
    const link = recordLink(url);
    if (link) found.push({ to: SCHEMES[link.scheme], id: link.id, span });
  }
  for (const { name, attributes, span } of record.body?.components ?? []) {
    const to = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
    if (to) found.push({ to, id: attributes['id'] ?? '', span });
  }
  return found;
}
