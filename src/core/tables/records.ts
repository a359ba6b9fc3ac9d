import type { Report } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../model/catalogue.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { addressOf } from '../read/source-file.ts';
import { splitFrontMatter } from '../read/split-front-matter.ts';
import type { TableRecord } from './columns/column.ts';

/** Paths of the two files of an entry. */
export function entryPaths({ id, sector }: Pick<TableRecord, 'id' | 'sector'>): {
  readonly zh: string;
  readonly en: string;
} {
  return { zh: `entries/${sector}/${id}.md`, en: `entries/${sector}/${id}.en.md` };
}

/** Front matter and body of a file; `undefined` when it cannot be read. */
export function readEntryFile(
  path: string,
  text: string,
): { readonly data: Readonly<Record<string, unknown>>; readonly body: string } | undefined {
  const address = addressOf(path);
  if (address?.kind !== 'entry') return undefined;
  // What is wrong with the files of a catalogue is for `check` to say.
  const ignore: Report = () => undefined;
  const split = splitFrontMatter({ path, text, address }, ignore);
  const yaml = split && parseYaml({ file: path, ...split.frontMatter }, ignore);
  return yaml && { data: yaml.data, body: split.body.text };
}

/** The entries in the files of a catalogue, in order of sector and number. */
export function entryRecords(
  sources: ReadonlyMap<string, string>,
  sectors: readonly string[] = [],
): TableRecord[] {
  const records: TableRecord[] = [];
  for (const [path, text] of sources) {
    const address = addressOf(path);
    if (address?.kind !== 'entry' || address.locale !== 'zh') continue;
    const zh = readEntryFile(path, text);
    if (!zh) continue;
    const { id, sector = '' } = address;
    const other = entryPaths({ id, sector }).en;
    const en = readEntryFile(other, sources.get(other) ?? '');
    records.push({ id, sector, zh: zh.data, en: en?.data, body: { zh: zh.body, en: en?.body } });
  }
  const place = (one: TableRecord): number => sectors.indexOf(one.sector);
  return records.sort(
    (a, b) =>
      place(a) - place(b) ||
      Number(a.zh['number']) - Number(b.zh['number']) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** The same of a compiled catalogue: without what is for staff only. */
export function recordOf(entry: Entry): TableRecord {
  const { id, sector, title, summary, legalText, aliases, body, thresholds, ...facts } = entry;
  const { number, subsector, class: policyClass, targets, chain, basis, conflicts } = facts;
  const { foreignAccess, incentives, environment, premises, contact } = facts;
  const { published, reviewed, sources, sample } = facts;
  return {
    ...{ id, sector },
    zh: {
      ...{ number, title: title.zh, summary: summary.zh, legalText: legalText?.zh },
      ...{ aliases: aliases.zh, subsector, class: policyClass, targets, chain },
      industry: entry.industry.map(({ code, name }) => ({ code, name: name.zh })),
      ...{ basis, conflicts, foreignAccess, incentives },
      thresholds: Object.fromEntries(
        thresholds.map(({ indicator, ...one }) => [indicator, one] as const),
      ),
      ...{ environment, premises, contact, published, reviewed, sources },
      sample: sample || undefined,
    },
    en:
      title.en === undefined
        ? undefined
        : {
            title: title.en,
            summary: summary.en,
            legalText: legalText?.en,
            aliases: aliases.en,
          },
    body: { zh: body.zh.text, en: body.en?.text },
  };
}
