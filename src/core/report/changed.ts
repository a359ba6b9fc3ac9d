import { datesOf } from './record-dates.ts';
import type { ReportContext, ReportSection } from './report.ts';

/**
 * D03: records whose file was changed after the day of its last review or check: either the date
 * was forgotten, or nobody has read the whole since. None where no history is known.
 */
export function changedSections(context: ReportContext): readonly ReportSection[] {
  const { words, locale, fileOf, changedOn } = context;
  if (!changedOn) return [];
  const { changed } = words;
  const rows = datesOf(context)
    .filter(({ what }) => what !== 'taken')
    .flatMap(({ kind, id, name, what, date }) => {
      const day = changedOn(kind, id);
      if (day === undefined || day <= date) return [];
      return [
        [
          { text: words.kinds[kind] },
          { text: name[locale] ?? name.zh },
          { text: words.stale[what] },
          { text: date },
          { text: day, warn: true },
          { text: fileOf(kind, id) },
        ],
      ];
    });
  const columns = [changed.kind, changed.record, changed.what, changed.date];
  return [
    {
      id: 'changed',
      title: changed.title,
      note: changed.note,
      columns: [...columns, changed.day, changed.file],
      rows,
      open: rows.length,
    },
  ];
}
