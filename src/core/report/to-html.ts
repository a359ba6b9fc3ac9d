import type { ReportSection, StaffReport } from './report.ts';

/** Characters that stay on one line. */
const SHORT = 12;

/** The report as one page; the stylesheet lies beside it. */
export function toHtml(report: StaffReport, stylesheet: string): string {
  const { locale, title, date, lead, sections } = report;
  return `<!DOCTYPE html>
<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${escape(stylesheet)}">
</head>
<body>
<main class="wrap staff-report">
<header class="page-header">
<p class="page-header__eyebrow">${escape(date)}</p>
<h1 class="page-header__title">${escape(title)}</h1>
<p class="page-header__lead">${escape(lead)}</p>
</header>
${sections.map((section) => sectionOf(section, report)).join('\n')}
</main>
</body>
</html>
`;
}

function sectionOf({ id, title, note, columns, rows }: ReportSection, report: StaffReport): string {
  const heading = `<h2>${escape(title)}</h2>${note ? `\n<p class="staff-report__note">${escape(note)}</p>` : ''}`;
  if (rows.length === 0) {
    return `<section id="${id}">\n${heading}\n<p>${escape(report.nothing)}</p>\n</section>`;
  }
  const head = columns.map((name) => `<th scope="col">${escape(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(({ text, warn, number, to }) => {
      const short = number === true || text.length <= SHORT;
      const classes = [short && 'staff-report__short', warn && 'staff-report__warning'];
      const named = classes.filter((one) => typeof one === 'string').join(' ');
      const shown = to === undefined ? escape(text) : `<a href="#${to}">${escape(text)}</a>`;
      return `<td${named ? ` class="${named}"` : ''}>${shown}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const label = escape(title);
  return `<section id="${id}">
${heading}
<section class="staff-report__scroll" aria-label="${label}" tabindex="0">
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</section>
</section>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
