import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { daysBetween } from '../../../src/core/report/days.ts';
import { quantile } from '../../../src/core/report/outliers.ts';
import {
  type ReportOptions,
  type ReportSection,
  toReport,
} from '../../../src/core/report/report.ts';
import { toHtml } from '../../../src/core/report/to-html.ts';
import { toMarkdown } from '../../../src/core/report/to-markdown.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await realCatalogue();
});

const OPTIONS = {
  locale: 'zh',
  today: '2026-11-24',
  within: 90,
  months: 6,
  fileOf: (kind: string, id: string) => `${kind}/${id}`,
} as const;

function section(id: string, of = catalogue, today: string = OPTIONS.today): ReportSection {
  const found = toReport(of, { ...OPTIONS, today }).sections.find((one) => one.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

const texts = ({ rows }: ReportSection): string[][] =>
  rows.map((row) => row.map(({ text }) => text));

describe('the report', () => {
  it('finds nothing old in a catalogue that was just reviewed, and everything a year later', () => {
    expect(section('stale').open).toBe(0);
    const later = section('stale', catalogue, '2027-11-24');
    const { entries, opportunities, premises, policies, guides } = catalogue;
    const records = [entries, opportunities, premises, policies, guides].flat().length;
    expect(later.open).toBeGreaterThanOrEqual(records);
    const days = later.rows.map((row) => row[3]?.text ?? '');
    expect(days).toEqual([...days].sort());
  });

  it('calls a column old after six months, the home page after two weeks, and an empty one empty', () => {
    const home = (today: string) => texts(section('columns', catalogue, today))[0] ?? [];
    const [, , last = ''] = home(OPTIONS.today);
    const after = (days: number): string =>
      new Date(Date.parse(last) + days * 86_400_000).toISOString().slice(0, 10);
    expect(home(after(14)).at(-1)).toBe('—');
    expect(home(after(15)).at(-1)).toBe('首页两周没有更新');
    const empty = section('columns', { ...catalogue, guides: [] });
    expect(texts(empty)).toContainEqual(['投资指引', '0', '没有日期', '—', '没有内容']);
    const opportunity = (today: string) =>
      texts(section('columns', catalogue, today))
        .find(([name]) => name === '招商项目')
        ?.at(-1);
    expect(opportunity('2027-05-16')).toBe('—');
    expect(opportunity('2027-05-17')).toBe('六个月没有更新');
  });

  it('tells instruments within the days asked for, and lapsed ones that are still cited', () => {
    expect(section('expiring').open).toBe(0);
    const soon = texts(section('expiring', catalogue, '2027-11-01'));
    expect(soon).toContainEqual(['企业所得税15%', '即将到期', '2027-12-31', '60天', '40']);
    const lapsed = texts(section('expiring', catalogue, '2028-01-01'));
    expect(lapsed).toContainEqual(['企业所得税15%', '已届满', '2027-12-31', '—', '40']);
  });

  it('lists English that is missing or behind', () => {
    const [first, ...others] = catalogue.entries;
    if (!first) throw new Error('no entries');
    const entries = [{ ...first, translation: 'stale' as const }, ...others];
    expect(texts(section('translation', { ...catalogue, entries }))).toEqual([
      ['条目', first.title.zh, '英文落后于中文', `entry/${first.id}`],
    ]);
  });

  it('lists what was changed in git after its review, and says nothing without a history', () => {
    const [first] = catalogue.entries;
    if (!first) throw new Error('no entries');
    const changedOn = (kind: string, id: string): string | undefined =>
      kind === 'entry' ? (id === first.id ? '2026-11-30' : first.reviewed) : undefined;
    const ids = (options: Partial<ReportOptions>): string[] =>
      toReport(catalogue, { ...OPTIONS, ...options }).sections.map(({ id }) => id);
    const { sections } = toReport(catalogue, { ...OPTIONS, changedOn });
    const rows = sections.find(({ id }) => id === 'changed')?.rows ?? [];
    expect(rows.map((row) => row.map(({ text }) => text))).toContainEqual([
      ...['条目', first.title.zh, '复核日期', first.reviewed, '2026-11-30', `entry/${first.id}`],
    ]);
    expect(rows.every((row) => (row[3]?.text ?? '') < (row[4]?.text ?? ''))).toBe(true);
    expect(ids({})).not.toContain('changed');
  });

  it('tells a lower limit with a slipped decimal point', () => {
    const before = section('outliers').open;
    const entries = catalogue.entries.map((entry, at) => ({
      ...entry,
      thresholds: entry.thresholds.map((one) =>
        at === 0 && one.indicator === 'investmentIntensity' ? { ...one, min: 50_000 } : one,
      ),
    }));
    const after = texts(section('outliers', { ...catalogue, entries }));
    expect(after.length).toBe(before + 1);
    expect(after.some((row) => row[1] === '固定资产投资强度' && row[2]?.includes('50,000'))).toBe(
      true,
    );
  });

  it('marks a facet that the finder hides', () => {
    const entries = catalogue.entries.map((entry) => ({ ...entry, premises: [] }));
    const rows = texts(section('coverage', { ...catalogue, entries }));
    expect(rows).toContainEqual(['条目', '园区', `0/${entries.length}`, '0%', '筛选项不足']);
  });

  it('is the same text from the same catalogue and day', () => {
    const text = (): string => toMarkdown(toReport(catalogue, OPTIONS));
    expect(text()).toBe(text());
  });
});

describe('its forms', () => {
  it('let nothing of a record become markup', () => {
    const evil = '<img src=x onerror=a>|**x**';
    const zone = { ...catalogue.zone, name: { zh: evil, en: evil } };
    const [first, ...others] = catalogue.entries;
    if (!first) throw new Error('no entries');
    const title = { zh: evil, en: evil };
    const entries = [{ ...first, title, translation: 'missing' as const }, ...others];
    const report = toReport({ ...catalogue, zone, entries }, OPTIONS);
    expect(toHtml(report, 'report.css')).not.toContain('<img');
    expect(toMarkdown(report)).toContain('\\<img src=x onerror=a\\>\\|\\*\\*x\\*\\*');
  });

  it('say it in English without Chinese but for names of files', () => {
    const markdown = toMarkdown(
      toReport(catalogue, { ...OPTIONS, locale: 'en', today: '2028-02-01' }),
    );
    expect(markdown.replace(/\([^)]*\)/gu, '')).not.toMatch(/[，。；]/u);
    expect(markdown).toContain('# State of the catalogue');
  });
});

describe('arithmetic', () => {
  it('counts days over a leap day and backwards', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-24', '2026-11-23')).toBe(-1);
  });

  it('takes quantiles between neighbours', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([7], 0.75)).toBe(7);
  });
});
