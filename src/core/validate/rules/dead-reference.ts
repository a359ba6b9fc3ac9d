import { diagnose, diagnosticKind, type Span } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { KeptRecord } from '../inspection.ts';
import { isForeignToYaml } from '../text/full-width.ts';
import { type Referent, type RegisteredIds, registeredIds } from '../text/registered-ids.ts';
import { rule } from './rule.ts';

interface Kept {
  readonly zh: string;
  readonly en: string;
  /** Where ids of this sort are kept. */
  readonly file: string;
}

const KEPT: Readonly<Record<Referent, Kept>> = {
  sector: { zh: '产业', en: 'sector', file: 'sectors.yaml' },
  subsector: { zh: '细分产业', en: 'subsector of that sector', file: 'sectors.yaml' },
  class: { zh: '类别', en: 'class', file: 'classes.yaml' },
  target: { zh: '瞄向', en: 'target', file: 'targets.yaml' },
  desk: { zh: '联系窗口', en: 'contact desk', file: 'zone.yaml' },
  figure: { zh: '数据', en: 'figure', file: 'zone.yaml' },
  glossary: { zh: '术语', en: 'term', file: 'glossary.yaml' },
  entry: { zh: '条目', en: 'entry', file: 'entries/' },
  opportunity: { zh: '招商项目', en: 'opportunity', file: 'opportunities/' },
  premises: { zh: '载体', en: 'premises', file: 'premises/' },
  park: { zh: '园区（kind: park 的载体）', en: 'park', file: 'premises/' },
  policy: { zh: '政策', en: 'policy', file: 'policies/' },
  guide: { zh: '指南', en: 'guide', file: 'guides/' },
  edition: { zh: '版本', en: 'edition', file: 'editions/' },
  media: { zh: '图片', en: 'picture', file: 'media/' },
};

const kind = diagnosticKind<{ to: Referent; id: string; near: string | undefined }>({
  code: 'rule/dead-reference',
  rule: 'I03',
  severity: 'error',
  title: { zh: '引用了不存在的编号', en: 'A reference that leads nowhere' },
  message: ({ to, id, near }) => {
    const { zh, en, file } = KEPT[to];
    return {
      zh: `${file} 里没有编号为“${id}”的${zh}${near === undefined ? '；改成已有的编号，或先把它建起来。' : `，是不是 ${near}？`}`,
      en: `There is no ${en} “${id}” in ${file}${near === undefined ? '. Name one that exists, or add it first.' : `; did you mean ${near}?`}`,
    };
  },
  why: {
    zh: '断开的引用就是断链，也会使条目从筛选里消失；断链是网站抽查的通报事由。来源：琼府办函〔2023〕215号。',
    en: 'A dead reference is a dead link and drops the entry from filters; inspections name sites for dead links. Source: Hainan government office letter (2023) No. 215.',
  },
  bad: 'contact: medicine-and-helth',
  good: 'contact: medicine-and-health',
});

/** I03: whatever is referred to exists. A record that is there but broken counts as existing. */
export const deadReference = rule(kind, (context, report) => {
  const ids = registeredIds(context);
  const suggest = suggester();
  for (const record of context.records) {
    const tell = (to: Referent, id: string, span: Span, known: ReadonlySet<string>): void => {
      const params = { to, id, near: suggest(id, known, record.address.id) };
      report(diagnose(kind, { file: record.source.path, span }, params));
    };
    const { kind: recordKind, sector, locale } = record.address;
    if (recordKind === 'entry' && locale === 'zh' && ids.sector && !ids.sector.has(sector ?? '')) {
      tell('sector', sector ?? '', { start: 0, end: 3 }, ids.sector);
    }
    for (const { to, id, span } of record.references) {
      const known = knownFor(to, record, ids);
      if (known && !known.has(id) && !isForeignToYaml(id)) tell(to, id, span, known);
    }
  }
});

/** Different dead ids for which a near one is looked for: more come from one cause. */
const SUGGESTIONS = 200;

type Suggest = (id: string, known: ReadonlySet<string>, own: string) => string | undefined;

/**
 * Looks for the nearest id once for each dead one, and not without end, so that time does not grow
 * with findings × ids. The record itself is never meant.
 */
function suggester(): Suggest {
  const found = new Map<ReadonlySet<string>, Map<string, string | undefined>>();
  let looked = 0;
  const look = (id: string, among: Iterable<string>): string | undefined => {
    looked += 1;
    return looked > SUGGESTIONS ? undefined : nearest(id, among);
  };
  return (id, known, own) => {
    const seen = found.get(known) ?? new Map<string, string | undefined>();
    found.set(known, seen);
    if (!seen.has(id)) seen.set(id, look(id, known));
    const near = seen.get(id);
    return near === own
      ? look(
          id,
          [...known].filter((one) => one !== own),
        )
      : near;
  };
}

/** A subsector has to be one of the record's own sector; an unknown sector is reported by itself. */
function knownFor(
  to: Referent,
  record: KeptRecord,
  ids: RegisteredIds,
): ReadonlySet<string> | undefined {
  if (to !== 'subsector') return ids[to];
  const sector = record.address.sector ?? record.data['sector'];
  return typeof sector === 'string' ? ids.subsectorsOf.get(sector) : undefined;
}
