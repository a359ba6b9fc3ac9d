import type { ReportContext, ReportSection } from './report.ts';

/** Records whose English is missing or older than the Chinese. */
export function translationSection({ catalogue, words, fileOf }: ReportContext): ReportSection {
  const written = [
    ...catalogue.entries.map((record) => ({ kind: 'entry', record }) as const),
    ...catalogue.opportunities.map((record) => ({ kind: 'opportunity', record }) as const),
    ...catalogue.guides.map((record) => ({ kind: 'guide', record }) as const),
  ];
  const rows = written.flatMap(({ kind, record }) => {
    const { id, title, translation } = record;
    if (translation === 'current') return [];
    return [
      [
        { text: words.kinds[kind] },
        { text: title.zh },
        { text: words.translation[translation], warn: true },
        { text: fileOf(kind, id) },
      ],
    ];
  });
  return {
    id: 'translation',
    title: words.translation.title,
    note: words.translation.note,
    columns: [
      ...[words.translation.kind, words.translation.record],
      ...[words.translation.state, words.translation.file],
    ],
    rows,
    open: rows.length,
  };
}
