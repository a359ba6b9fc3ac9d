/** Words that forbid something for the rest of their sentence, over commas and lists. */
const FORBIDDING =
  /不得|不能|不可|不许|不准|不应|不允许|禁止|严禁|杜绝|清理|废止|取消|停止|纠正|违反|违规|违法|避免|防止|排除|拒绝|公平竞争审查/u;
/** Words that deny something within their clause only. */
const DENYING =
  /不会|不再|不约定|不实行|不采用|不采取|不安排|不涉及|不存在|不出台|不适用|不支持|不接受|不予|不给予|不提供|不承诺|不设|不搞|不以|不与|不按|不作|不含|不包括|不属于|不是|不等于|不代表|不意味|不构成|不必然|不自动|不保证|并不|并非|没有|从未|而非/u;
/** What may follow in the same clause: 税收返还一律取消, 先征后返的做法已被禁止. */
const FORBIDDEN_AFTER =
  /^[^，。；！？\n]{0,20}(?:禁止|取消|清理|废止|停止|不得|不再|不允许|违反|违规|违法|叫停)/u;
/** Characters before a place within which its sentence and its title are looked for. */
const REACH = 300;
const SENTENCE_END = /[。！？；\n]/u;
const CLAUSE_END = /[，。！？；：\n]/u;

/**
 * Whether the words at a place of a Chinese text are forbidden or denied there rather than said: a
 * forbidding word stands earlier in the sentence, a denying word earlier in the clause, or the clause
 * goes on to forbid them.
 */
function isDenied(text: string, start: number, end: number): boolean {
  return (
    FORBIDDING.test(tailAfter(text.slice(0, start), SENTENCE_END)) ||
    DENYING.test(tailAfter(text.slice(0, start), CLAUSE_END)) ||
    FORBIDDEN_AFTER.test(text.slice(end, end + 30))
  );
}

function tailAfter(text: string, mark: RegExp): string {
  let at = text.length;
  const first = Math.max(0, text.length - REACH);
  while (at > first && !mark.test(text.charAt(at - 1))) at -= 1;
  return text.slice(at);
}

/** Whether a place lies inside 《…》: the title of a document, quoted and not said. */
function isInTitle(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

export interface Said {
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text says what a pattern (with the flag `g`) describes: matches that are forbidden, denied
 * or part of a document's title are left out.
 */
export function said(text: string, pattern: RegExp): Said[] {
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    return isDenied(text, start, end) || isInTitle(text, start) ? [] : [{ found, start, end }];
  });
}
