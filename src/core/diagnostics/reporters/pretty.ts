import stringWidth from 'string-width';
import { showText } from '../cells.ts';
import { codeFrame } from '../code-frame.ts';
import type { Diagnostic, TextEdit } from '../diagnostic.ts';
import type { LineIndex } from '../line-index.ts';
import { coloured, type Paint, plain } from '../paint.ts';
import { en } from './labels.en.ts';
import { zh } from './labels.zh.ts';
import { countDiagnostics, type Report, SourceLines } from './report.ts';

export interface PrettyOptions {
  readonly lang: 'zh' | 'en';
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Findings printed in full; the rest are counted. */
const SHOWN = 50;
const LABELS = { zh, en };

interface Context {
  readonly report: Report;
  readonly lines: SourceLines;
  readonly lang: 'zh' | 'en';
  readonly width: number;
  readonly paint: Paint;
}

/** The findings for a person at a terminal, by file, each with its code frame; empty without findings. */
export function formatPretty(report: Report, options: PrettyOptions): string {
  const { lang, width, colour } = options;
  if (report.diagnostics.length === 0) return '';
  const paint = colour ? coloured : plain;
  const context = { report, lang, width, paint, lines: new SourceLines(report.sources) };
  const shown = report.diagnostics.slice(0, SHOWN);
  const blocks = shown.map((diagnostic, index) => {
    const separate = index > 0 && shown[index - 1]?.file !== diagnostic.file;
    const rule = separate ? `${paint('dim', '─'.repeat(Math.min(width, 60)))}\n\n` : '';
    return rule + block(diagnostic, context);
  });
  const labels = LABELS[lang];
  const counts = countDiagnostics(report.diagnostics);
  const hidden = counts.total - shown.length;
  const tail = [
    ...(hidden > 0 ? [labels.more(shown.length, hidden)] : []),
    paint(counts.errors > 0 ? 'red' : 'yellow', labels.summary(counts)),
  ];
  return `${blocks.join('\n\n')}\n\n${tail.join('\n')}\n`;
}

function block(diagnostic: Diagnostic, context: Context): string {
  const { file, span, severity, code, message, related = [], fix } = diagnostic;
  const { report, lines, lang, width, paint } = context;
  const labels = LABELS[lang];
  const place = (at: string, offset: number) => {
    const { line, column } = lines.position(at, offset);
    return `${showText(report.pathOf(at))}:${line}:${column}`;
  };
  const colour = severity === 'error' ? 'red' : 'yellow';
  const head = `${paint('bold', place(file, span.start))}  ${paint(colour, labels[severity])}  ${paint('dim', code)}`;
  const index = lines.find(file);
  const whole = span.start === 0 && span.end === 0;
  const rows = [head, `  ${showText(message[lang])}`];
  if (index && !whole) rows.push(codeFrame({ lines: index, span, width, paint }));
  for (const other of related) {
    const where = place(other.file, other.span.start);
    rows.push(`  ${labels.related} ${where}  ${showText(other.message[lang])}`);
  }
  if (index && fix) rows.push(`  ${paint('green', fixText({ index, fix, width, lang }))}`);
  return rows.join('\n');
}

interface Fix {
  readonly index: LineIndex;
  readonly fix: readonly TextEdit[];
  readonly width: number;
  readonly lang: 'zh' | 'en';
}

/** The first changed line as it would be, or only what is put in when that line is long. */
function fixText({ index, fix, width, lang }: Fix): string {
  const labels = LABELS[lang];
  const edits = [...fix].sort((a, b) => a.start - b.start);
  const first = edits[0];
  if (!first) return labels.deleteThis;
  const { line } = index.position(first.start);
  const offset = index.startOf(line);
  const text = index.line(line);
  const within = edits.filter((edit) => edit.end <= offset + text.length);
  const fixed = within.reduceRight(
    (result, edit) =>
      result.slice(0, edit.start - offset) + edit.text + result.slice(edit.end - offset),
    text,
  );
  const whole = showText(fixed.split('\n')[0]?.trim() ?? '');
  if (within.length > 0 && whole && stringWidth(labels.changeTo(whole)) <= width - 2) {
    return labels.changeTo(whole);
  }
  const inserted = showText(first.text.trim().split('\n')[0] ?? '');
  return inserted ? labels.changeTo(inserted) : labels.deleteThis;
}
