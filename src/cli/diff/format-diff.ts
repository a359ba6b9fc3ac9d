import { coloured, plain } from '../../core/diagnostics/paint.ts';
import type { CatalogueDiff } from '../../core/editions/compare.ts';
import { editionsWords } from '../../core/i18n/editions.ts';
import type { Locale } from '../../core/read/source-file.ts';
import type { ChangeRow } from '../../core/views/editions/change-rows.ts';
import type { DiffEntry, DiffTable } from './diff-table.ts';

export interface Titled {
  /** Names of the two states. */
  readonly title: string;
  readonly same: string;
}

const SIGNS = { added: '+', changed: '~', shifted: '>', removed: '-' } as const;

/** For a terminal: a line an entry, below it what changed. */
export function formatPrettyDiff(
  table: DiffTable,
  { title, same, colour, locale }: Titled & { readonly colour: boolean; readonly locale: Locale },
): string {
  const paint = colour ? coloured : plain;
  const lines = [title, table.sentence];
  const shown = table.groups.filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) lines.push(same);
  for (const { kind, label, entries } of shown) {
    lines.push('', paint('bold', `${label} ${entries.length}`));
    for (const entry of entries) {
      lines.push(`${SIGNS[kind]} ${entry.number}  ${entry.title}  ${paint('dim', entry.id)}`);
      lines.push(...detailsOf(entry, locale).map((line) => `    ${line}`));
    }
  }
  return `${lines.join('\n')}\n`;
}

function detailsOf({ remarks, fields }: DiffEntry, locale: Locale): string[] {
  const { fieldSeparator } = editionsWords(locale);
  return [
    ...remarks,
    ...fields.flatMap(({ label, rows }) =>
      rows.map((row) => `${nameOf(label, row, locale)}${fieldSeparator}${oneLine(row, locale)}`),
    ),
  ];
}

function nameOf(label: string, { part }: ChangeRow, locale: Locale): string {
  if (part === undefined) return label;
  return locale === 'zh' ? `${label}（${part}）` : `${label} (${part})`;
}

function oneLine({ before, after }: ChangeRow, locale: Locale): string {
  const words = editionsWords(locale);
  const [old, now] = [before, after].map((one) => one?.text.replace(/\s+/gu, ' ').trim());
  if (old === undefined) return `${words.wasAdded} ${now ?? ''}`;
  if (now === undefined) return `${words.wasRemoved} ${old}`;
  return `${old} → ${now}`;
}

/** For a merge request or a document: a table an entry. */
export function formatMarkdownDiff(
  table: DiffTable,
  { title, same, locale }: Titled & { readonly locale: Locale },
): string {
  const words = editionsWords(locale);
  const blocks = [`## ${markdown(title)}`, table.sentence];
  const shown = table.groups.filter(({ entries }) => entries.length > 0);
  if (shown.length === 0) blocks.push(same);
  for (const { label, entries } of shown) {
    blocks.push(
      `### ${label}（${entries.length}）`.replace(locale === 'en' ? /（(\d+)）/u : /$^/u, ' ($1)'),
    );
    const plain = entries.filter(({ fields }) => fields.length === 0);
    if (plain.length > 0) blocks.push(plain.map(lineOf).join('\n'));
    for (const entry of entries.filter(({ fields }) => fields.length > 0)) {
      blocks.push(`#### ${markdown(`${entry.number} ${entry.title}`)} \`${entry.id}\``);
      if (entry.remarks.length > 0) {
        blocks.push(entry.remarks.map((one) => `- ${markdown(one)}`).join('\n'));
      }
      blocks.push(
        [
          `| ${words.columns.field} | ${words.before} | ${words.after} |`,
          '| --- | --- | --- |',
          ...entry.fields.flatMap(({ label: field, rows }) =>
            rows.map(
              (row) =>
                `| ${[nameOf(field, row, locale), row.before?.text ?? '', row.after?.text ?? ''].map(cell).join(' | ')} |`,
            ),
          ),
        ].join('\n'),
      );
    }
  }
  return `${blocks.join('\n\n')}\n`;
}

function lineOf({ number, title, id, remarks }: DiffEntry): string {
  const more = remarks.length === 0 ? '' : ` – ${remarks.map(markdown).join('; ')}`;
  return `- ${markdown(`${number} ${title}`)} \`${id}\`${more}`;
}

/** Text that Markdown and HTML leave alone. */
function markdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#&]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
}

function cell(text: string): string {
  return markdown(text).trim().replace(/\n+/gu, '<br>');
}

/** For programs: facts by id as the locks have them, stable and versioned. */
export function formatJsonDiff(
  diff: CatalogueDiff,
  states: { readonly before: string; readonly after: string },
): string {
  const change = ({
    id,
    formerId,
    fields,
    renumbered,
    moved,
    before,
    after,
  }: CatalogueDiff['changed'][number]) => ({
    ...{ id, formerId, renumbered, moved },
    ...(renumbered && { number: { before: before.number, after: after.number } }),
    fields,
  });
  const counts = {
    total: diff.total,
    added: diff.added.length,
    changed: diff.changed.length,
    shifted: diff.shifted.length,
    removed: diff.removed.length,
  };
  return `${JSON.stringify(
    {
      schema: 1,
      ...states,
      counts,
      added: diff.added,
      changed: diff.changed.map(change),
      shifted: diff.shifted.map(change),
      removed: diff.removed,
    },
    null,
    2,
  )}\n`;
}

/** For spreadsheets: one row a changed fact, and one for an entry that came or went. */
export function diffSheet(table: DiffTable, locale: Locale) {
  const words = editionsWords(locale);
  const { columns } = words;
  const head = [columns.kind, columns.number, columns.id, columns.entry, columns.field];
  return {
    sheetName: words.changesShort,
    columns: [...head, words.before, words.after],
    rows: table.groups.flatMap(({ label, entries }) =>
      entries.flatMap(({ number, id, title, remarks, fields }) => {
        const own = [label, number, id, title];
        const rows = fields.flatMap(({ label: field, rows: all }) =>
          all.map((row) => [
            ...own,
            nameOf(field, row, locale),
            row.before?.text ?? '',
            row.after?.text ?? '',
          ]),
        );
        const remarked = remarks.map((one) => [...own, one, '', '']);
        return rows.length + remarked.length === 0
          ? [[...own, '', '', '']]
          : [...remarked, ...rows];
      }),
    ),
  };
}
