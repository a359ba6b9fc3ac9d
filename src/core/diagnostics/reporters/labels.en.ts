import type { zh } from './labels.zh.ts';

export const en: typeof zh = {
  error: 'error',
  warning: 'warning',
  related: 'see',
  changeTo: (text) => `change to ${text}`,
  deleteThis: 'change: delete what is marked',
  more: (shown, hidden) => `These are the first ${shown}; ${hidden} more are not listed.`,
  heading: 'Catalogue check',
  nothing: 'No errors, no warnings.',
  line: (line) => `line ${line}:`,
  summary: ({ errors, warnings, total, files }) => {
    const parts = [
      ...(errors > 0 ? [plural(errors, 'error')] : []),
      ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
    ];
    return `${parts.join(', ')}; ${plural(total, 'finding')} in ${plural(files, 'file')}`;
  },
};

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
