import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { RecordKind } from '../../read/source-file.ts';
import type { KeptRecord } from '../inspection.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly is: 'missing'; readonly label: string }
  | { readonly is: 'undated'; readonly label: string; readonly like: string }
  | { readonly is: 'sample' }
  | { readonly is: 'example'; readonly found: string }
  | { readonly is: 'form'; readonly label: string; readonly like: string };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/production-profile',
  rule: 'S02',
  severity: 'error',
  title: { zh: '正式发布的要求没有满足', en: 'Not yet fit for official publication' },
  message: ({ fault }) => {
    switch (fault.is) {
      case 'missing':
        return {
          zh: `profileKind 是 production，正式发布要有“${fault.label}”；在 zone.yaml 的 site 里补上。`,
          en: `profileKind is production, which needs “${fault.label}”. Add it under site in zone.yaml.`,
        };
      case 'undated':
        return {
          zh: `正式网站的内容页要写“${fault.label}”；加上 ${fault.like}，写实际发布的时间。`,
          en: `Pages of an official site state when they were published (“${fault.label}”). Add ${fault.like} with the actual time.`,
        };
      case 'sample':
        return {
          zh: '这里标有 sample（示例）；正式发布前换成有来源的真实内容，去掉 sample，或删去这一项。',
          en: 'This is marked sample. Before official publication put in real, sourced content, or take it out.',
        };
      case 'example':
        return {
          zh: `“${fault.found}”是示例内容；换成真实内容。`,
          en: `“${fault.found}” is an example. Put in the real content.`,
        };
      case 'form':
        return {
          zh: `“${fault.label}”的写法不对；照“${fault.like}”的样子写。`,
          en: `“${fault.label}” has the wrong form. Write it like “${fault.like}”.`,
        };
    }
  },
  why: {
    zh: '政府网站页脚须有主办单位、网站标识码、ICP备案号和公安备案号，示例数字不得当作事实发布。来源：国办发〔2017〕47号附件《网页设计规范》。',
    en: 'Official sites must name organiser, site id code, ICP and police filings, and examples must not be published as facts. Source: State Council General Office (2017) No. 47, annex.',
  },
  bad: 'profileKind: production（site 里没有 icp）',
  good: 'site: { icp: 琼ICP备12345678号-1, … }',
});

const REQUIRED = [
  ['organiser', '主办单位'],
  ['siteIdCode', '网站标识码'],
  ['icp', 'ICP备案号'],
  ['police', '公安备案号'],
] as const;
const FORMS = [
  ['icp', 'ICP备案号', /^[\u4E00-\u9FFF]ICP备\d{8}号(?:-\d+)?$/u, '琼ICP备12345678号-1'],
  ['police', '公安备案号', /^[\u4E00-\u9FFF]公网安备 ?\d{14}号$/u, '琼公网安备 46010002000001号'],
] as const;
/** Records with pages of their own whose time of publication may be missing in a demonstration. */
const DATED: Partial<Record<RecordKind, { readonly key: string; readonly label: string }>> = {
  policy: { key: 'posted', label: '本站发布时间' },
  premises: { key: 'published', label: '发布时间' },
};
const EXAMPLE = /@example\.(?:com|org|cn)|(?<!\d)0898-0{8}|（示例）|\(example\)/iu;

/** S02: with `profileKind: production` the ids are there and nothing is an example. */
export const productionProfile = rule(kind, ({ drafts: { zh }, records }, report) => {
  const zone = zh.zone[0];
  if (zone?.data.profileKind !== 'production') return;
  const tell = (record: KeptRecord, path: Path, fault: Fault): void => {
    const place = { file: record.source.path, span: record.locate(path) };
    report(diagnose(kind, place, { fault }));
  };
  const site: Readonly<Record<string, unknown>> = zone.data.site ?? {};
  for (const [key, label] of REQUIRED) {
    if (site[key] === undefined) tell(zone.record, ['site', key], { is: 'missing', label });
  }
  for (const [key, label, form, like] of FORMS) {
    const written = zone.data.site?.[key];
    if (written === undefined || form.test(written)) continue;
    tell(zone.record, ['site', key], { is: 'form', label, like });
  }
  for (const record of records) {
    const dated = record.address.locale === 'zh' ? DATED[record.address.kind] : undefined;
    if (dated && record.data[dated.key] === undefined) {
      const like = `${dated.key}: "2026-03-01 09:00"`;
      tell(record, [], { is: 'undated', label: dated.label, like });
    }
    forEachExample(record.data, [], (path, found) => {
      tell(record, path, found === undefined ? { is: 'sample' } : { is: 'example', found });
    });
  }
});

/** Marks of examples and texts that are one; what is marked as a whole is told once. */
function forEachExample(
  value: unknown,
  path: Path,
  tell: (path: Path, found: string | undefined) => void,
): void {
  if (typeof value === 'string') {
    if (path.at(-1) !== 'notes' && EXAMPLE.test(value)) tell(path, value.slice(0, 40));
  } else if (Array.isArray(value)) {
    value.forEach((item, at) => {
      forEachExample(item, [...path, at], tell);
    });
  } else if (value !== null && typeof value === 'object') {
    if ((value as { sample?: unknown }).sample === true) tell([...path, 'sample'], undefined);
    else {
      for (const [key, below] of Object.entries(value)) forEachExample(below, [...path, key], tell);
    }
  }
}
