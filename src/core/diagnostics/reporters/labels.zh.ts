import type { Counts } from './report.ts';

/** The words of the reporters around the findings' own messages. */
export const zh = {
  error: '错误',
  warning: '警告',
  related: '相关',
  changeTo: (text: string) => `改为 ${text}`,
  deleteThis: '改为：删去标出的内容',
  more: (shown: number, hidden: number) => `以上为前 ${shown} 处，另有 ${hidden} 处未列出。`,
  heading: '目录检查',
  nothing: '没有错误和警告。',
  line: (line: number) => `第 ${line} 行`,
  summary: ({ errors, warnings, total, files }: Counts) => {
    const parts = [
      ...(errors > 0 ? [`${errors} 个错误`] : []),
      ...(warnings > 0 ? [`${warnings} 个警告`] : []),
    ];
    return `${parts.join('，')}，共 ${total} 处，涉及 ${files} 个文件`;
  },
};
