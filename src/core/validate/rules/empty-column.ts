import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { KeptRecord } from '../inspection.ts';
import type { RuleContext } from './rule.ts';
import { rule } from './rule.ts';

type Column = 'sector' | 'subsector' | 'class' | 'target';
/** Columns of the site that have records of their own; the others are gathered from entries. */
type Section = 'opportunity' | 'premises' | 'policy' | 'guide' | 'glossary' | 'milestones';

const NAMES: Readonly<Record<Column, { zh: string; en: string }>> = {
  sector: { zh: '产业', en: 'sector' },
  subsector: { zh: '细分产业', en: 'subsector' },
  class: { zh: '类别', en: 'class' },
  target: { zh: '瞄向', en: 'target' },
};

/** What a section is called on the site, and where its content is written. */
const SECTIONS: Readonly<Record<Section, Bilingual & { readonly in: string }>> = {
  opportunity: { zh: '合作项目', en: 'Opportunities', in: 'opportunities/' },
  premises: { zh: '园区载体', en: 'Parks and premises', in: 'premises/' },
  policy: { zh: '政策依据', en: 'Legal basis', in: 'policies/' },
  guide: { zh: '投资指引', en: 'Guides', in: 'guides/' },
  glossary: { zh: '术语表', en: 'Glossary', in: 'glossary.yaml' },
  milestones: { zh: '招商成果', en: 'Results', in: 'zone.yaml' },
};

type Empty =
  | { readonly column: Column; readonly name: Bilingual; readonly id: string }
  | { readonly section: Section };

const kind = diagnosticKind<Empty>({
  code: 'rule/empty-column',
  rule: 'S01',
  severity: 'error',
  title: { zh: '栏目下没有条目', en: 'A column without entries' },
  message: (empty) => {
    if ('section' in empty) {
      const { zh, en, in: place } = SECTIONS[empty.section];
      return {
        zh: `profileKind 是 production，栏目“${zh}”却是空的；在 ${place} 里补上内容再发布。`,
        en: `profileKind is production, but the column “${en}” is empty. Write its content in ${place} before you publish.`,
      };
    }
    const { column, name, id } = empty;
    return {
      zh: `${NAMES[column].zh}“${name.zh}”（${id}）下面一条都没有；补上条目，或把它从清单里删去。`,
      en: `The ${NAMES[column].en} “${name.en}” (${id}) has no entry. Write one, or take it off the list.`,
    };
  },
  why: {
    zh: '空白栏目达到五个，检查就单项否决。来源：国办秘函〔2019〕19号《政府网站与政务新媒体检查指标》。',
    en: 'Five empty columns fail an inspection outright. Source: State Council General Office letter (2019) No. 19.',
  },
  bad: 'classes: [{ id: restricted, … }]（没有 class: restricted 的条目）',
  good: 'class: restricted（至少一条）',
});

interface Listed {
  readonly column: Column;
  readonly id: string;
  readonly name: Bilingual;
  readonly record: KeptRecord;
  readonly path: Path;
}

/**
 * S01: every sector, subsector, class and target has an entry. Broken entries count with what can be
 * read of them; while an entry cannot be read at all, nothing is said about the columns it may be in.
 * A site that is published officially has no empty section either.
 */
export const emptyColumn = rule(kind, (context, report) => {
  const entries = context.records.filter(
    ({ address }) => address.kind === 'entry' && address.locale === 'zh',
  );
  const parsed = new Set(entries.map(({ address }) => address.id));
  const unread = context.present.filter(
    ({ kind: one, locale, id }) => one === 'entry' && locale === 'zh' && !parsed.has(id),
  );
  const filled = new Set<string>();
  for (const { address } of [...entries, ...unread.map((one) => ({ address: one }))]) {
    filled.add(`sector ${address.sector ?? ''}`);
  }
  for (const { data } of entries) {
    filled.add(`subsector ${String(data['subsector'])}`);
    filled.add(`class ${String(data['class'])}`);
    const targets: readonly unknown[] = Array.isArray(data['targets']) ? data['targets'] : [];
    for (const target of targets) filled.add(`target ${String(target)}`);
  }
  for (const { column, id, name, record, path } of columns(context)) {
    if (filled.has(`${column} ${id}`)) continue;
    if (column !== 'sector' && unread.length > 0) continue;
    const place = { file: record.source.path, span: record.locate(path) };
    report(diagnose(kind, place, { column, name, id }));
  }
  const zone = context.drafts.zh.zone[0];
  if (zone?.data.profileKind !== 'production') return;
  for (const section of emptySections(context)) {
    const place = { file: zone.record.source.path, span: zone.record.locate(['profileKind']) };
    report(diagnose(kind, place, { section }));
  }
});

/** Sections of the site of which there is no file, or nothing in it. */
function emptySections({ present, drafts: { zh } }: RuleContext): Section[] {
  const kinds = new Set(present.map((one) => one.kind));
  const glossary = zh.glossary[0];
  const isEmpty: Readonly<Record<Section, boolean>> = {
    opportunity: !kinds.has('opportunity'),
    premises: !kinds.has('premises'),
    policy: !kinds.has('policy'),
    guide: !kinds.has('guide'),
    glossary: !kinds.has('glossary') || glossary?.data.terms.length === 0,
    milestones: zh.zone[0]?.data.milestones.length === 0,
  };
  return (Object.keys(SECTIONS) as Section[]).filter((section) => isEmpty[section]);
}

function columns({ drafts: { zh } }: RuleContext): Listed[] {
  const found: Listed[] = [];
  for (const { data, record } of zh.sectors) {
    data.sectors.forEach(({ id, name, subsectors }, at) => {
      found.push({ column: 'sector', id, name, record, path: ['sectors', at, 'id'] });
      subsectors.forEach((one, below) => {
        const path = ['sectors', at, 'subsectors', below, 'id'];
        found.push({ column: 'subsector', id: one.id, name: one.name, record, path });
      });
    });
  }
  for (const { data, record } of zh.classes) {
    data.classes.forEach(({ id, name }, at) => {
      found.push({ column: 'class', id, name, record, path: ['classes', at, 'id'] });
    });
  }
  for (const { data, record } of zh.targets) {
    data.targets.forEach(({ id, name }, at) => {
      found.push({ column: 'target', id, name, record, path: ['targets', at, 'id'] });
    });
  }
  return found;
}
