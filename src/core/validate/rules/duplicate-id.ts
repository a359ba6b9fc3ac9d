import { diagnose, diagnosticKind, type Place } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { KeptRecord } from '../inspection.ts';
import type { RuleContext } from './rule.ts';
import { rule } from './rule.ts';

type Fault =
  | { readonly is: 'file' | 'item'; readonly id: string; readonly other: string }
  | { readonly is: 'number'; readonly number: number; readonly other: string }
  | { readonly is: 'name'; readonly id: string; readonly file: string };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/duplicate-id',
  rule: 'I01',
  severity: 'error',
  title: { zh: '编号重复', en: 'An id or number that is used twice' },
  message: ({ fault }) => {
    switch (fault.is) {
      case 'file':
        return {
          zh: `编号“${fault.id}”已被 ${fault.other} 使用；给其中一个文件换一个名称。`,
          en: `The id “${fault.id}” is taken by ${fault.other}. Give one of the files another name.`,
        };
      case 'item':
        return {
          zh: `编号“${fault.id}”在 ${fault.other} 里已经用过；换一个。`,
          en: `The id “${fault.id}” is used already in ${fault.other}. Choose another.`,
        };
      case 'number':
        return {
          zh: `印制编号 ${fault.number} 已被 ${fault.other} 使用；同一产业里每条的编号各不相同。`,
          en: `The printed number ${fault.number} is taken by ${fault.other}. Within a sector each has its own.`,
        };
      case 'name':
        return {
          zh: `版本编号“${fault.id}”与文件名不同；写成 "${fault.file}"，或改文件名。`,
          en: `The edition id “${fault.id}” differs from the file name. Write "${fault.file}", or rename the file.`,
        };
    }
  },
  why: {
    zh: '编号就是网址，两条用一个编号，后一条会盖掉前一条；印制编号重复，来访的人就找错条目。',
    en: 'Ids are addresses: of two with one id the second replaces the first; two with one printed number are mistaken for each other.',
  },
  bad: 'number: 3（同一产业里已有 3 号）',
  good: 'number: 4',
});

interface Seen {
  /** Asked only for a finding: to answer, the file is parsed again. */
  readonly place: () => Place;
  readonly name: string;
}

/** I01: ids are unique in their kind, printed numbers in their sector, and an edition is called like its file. */
export const duplicateId = rule(kind, (context, report) => {
  const note = (
    seen: Map<string, Seen>,
    key: string,
    { place, name }: Seen,
    fault: (other: string) => Fault,
  ): void => {
    const other = seen.get(key);
    if (!other) {
      seen.set(key, { place, name });
      return;
    }
    const message = { zh: '先用的在这里', en: 'It is used first here' };
    const related = [{ ...other.place(), message }];
    report(diagnose(kind, place(), { fault: fault(other.name) }, { related }));
  };

  const files = new Map<string, Seen>();
  for (const { address, path } of context.files) {
    const { kind: recordKind, id, locale } = address;
    const place = () => ({ file: path, span: { start: 0, end: 3 } });
    note(files, `${recordKind} ${locale} ${id}`, { place, name: path }, (other) => ({
      is: 'file',
      id,
      other,
    }));
  }

  const numbers = new Map<string, Seen>();
  for (const { data, record } of context.drafts.zh.entry) {
    const { number } = data;
    const place = () => ({ file: record.source.path, span: record.locate(['number']) });
    const key = `${record.address.sector ?? ''} ${number}`;
    note(numbers, key, { place, name: record.source.path }, (other) => ({
      is: 'number',
      number,
      other,
    }));
  }

  const items = new Map<string, Seen>();
  for (const { list, id, record, path } of registered(context)) {
    const file = record.source.path;
    const place = () => ({ file, span: record.locate(path) });
    note(items, `${list} ${id}`, { place, name: file }, (other) => ({ is: 'item', id, other }));
  }

  for (const { id: file, data, record } of context.drafts.zh.edition) {
    if (data.id === file) continue;
    const place = { file: record.source.path, span: record.locate(['id']) };
    report(diagnose(kind, place, { fault: { is: 'name', id: data.id, file } }));
  }
});

interface Registered {
  readonly list: string;
  readonly id: string;
  readonly record: KeptRecord;
  readonly path: Path;
}

/** Every id that stands in a register, with the list in which it has to be unique. */
function registered({ drafts: { zh } }: RuleContext): Registered[] {
  const found: Registered[] = [];
  const add = (
    record: KeptRecord,
    list: string,
    rows: readonly { readonly id: string }[],
    path: Path,
  ): void => {
    rows.forEach(({ id }, index) => {
      found.push({ list, id, record, path: [...path, index, 'id'] });
    });
  };
  for (const { data, record } of zh.sectors) {
    add(record, 'sector', data.sectors, ['sectors']);
    data.sectors.forEach(({ subsectors, code }, index) => {
      add(record, 'subsector', subsectors, ['sectors', index, 'subsectors']);
      found.push({ list: 'letter', id: code, record, path: ['sectors', index, 'code'] });
    });
  }
  for (const { data, record } of zh.targets) add(record, 'target', data.targets, ['targets']);
  for (const { data, record } of zh.classes) add(record, 'class', data.classes, ['classes']);
  for (const { data, record } of zh.glossary) add(record, 'term', data.terms, ['terms']);
  for (const { data, record } of zh.zone) {
    add(record, 'desk', data.desks, ['desks']);
    add(record, 'figure', data.figures, ['figures']);
    add(record, 'milestone', data.milestones, ['milestones']);
  }
  for (const { data, record } of zh.industries) {
    data.industries.forEach(({ code }, index) => {
      found.push({ list: 'industry', id: code, record, path: ['industries', index, 'code'] });
    });
  }
  return found;
}
