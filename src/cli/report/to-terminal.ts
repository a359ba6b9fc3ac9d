import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Cell, ReportSection, StaffReport } from '../../core/report/report.ts';

export interface TerminalStyle {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Columns that a cell may have before the others give way. */
const LEAST = 8;
const GAP = '  ';

/** The report as tables of a terminal: Chinese counts two columns, long cells are cut at the edge. */
export function toTerminal(report: StaffReport, style: TerminalStyle): string {
  const { title, date, sections } = report;
  const bold = (text: string): string => (style.colour ? styleText('bold', text) : text);
  const parts = sections.map((section) => sectionOf(section, report, style));
  return `${bold(title)}  ${date}\n\n${parts.join('\n')}`;
}

function sectionOf(section: ReportSection, { nothing }: StaffReport, style: TerminalStyle): string {
  const { title, columns, rows } = section;
  const heading = style.colour ? styleText('bold', title) : title;
  if (rows.length === 0) return `${heading}\n  ${nothing}\n`;
  const head = columns.map((text): Cell => ({ text }));
  const widths = fit(
    columns.map((_column, at) =>
      Math.max(...[head, ...rows].map((row) => stringWidth(row[at]?.text ?? ''))),
    ),
    style.width - 2,
  );
  const numbers = columns.map((_column, at) => rows.every((row) => row[at]?.number === true));
  const line = (cells: readonly Cell[], dim: boolean): string => {
    const shown = cells.map((cell, at) => {
      const text = pad(cut(cell.text, widths[at] ?? 0), widths[at] ?? 0, numbers[at] === true);
      if (!style.colour) return text;
      return dim ? styleText('dim', text) : cell.warn === true ? styleText('yellow', text) : text;
    });
    return `  ${shown.join(GAP)}`.trimEnd();
  };
  return [heading, line(head, true), ...rows.map((row) => line(row, false)), ''].join('\n');
}

/** Takes what is too much from the widest column, again and again. */
function fit(widths: readonly number[], room: number): number[] {
  const fitted = [...widths];
  const gaps = GAP.length * (widths.length - 1);
  for (;;) {
    const total = fitted.reduce((sum, width) => sum + width, gaps);
    const widest = Math.max(...fitted);
    if (total <= room || widest <= LEAST) return fitted;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
}

function cut(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('zh').segment(text)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function pad(text: string, width: number, right: boolean): string {
  const space = ' '.repeat(Math.max(width - stringWidth(text), 0));
  return right ? space + text : text + space;
}
