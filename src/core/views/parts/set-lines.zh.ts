/*
 * Where a line of a page may end. Browsers break Chinese between any two characters, so that a
 * number parts from its unit and a heading breaks within a word.
 */

/** A piece of a text; `kept` stands on one line. */
export interface Run {
  readonly text: string;
  readonly kept: boolean;
}

const NUMBER = String.raw`\d[\d,.]*(?:\s?[–-]\s?\d[\d,.]*)?`;
/** Signs, and words that belong to the number unless they end another: 约 but not 签约. */
const BEFORE = '(?:[≥≤＞＜±第逾]|(?<![签预节制合契条])约|(?<![圆丰])满|(?<!公)共|(?<!甚)至)';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const LAND =
  '[万亿]?元|亩|公顷|平方米|平方千米|公里|千米|米|吨标准煤|吨|立方米|千伏安|兆瓦|[万亿]|[％%‰℃°]';
const COUNTED =
  '年[版本度]?|个[月工]?|月|日|天|小时|分钟|岁|号|项|条|款|类|种|家|人|次|倍|页|期|批|处|座|名|届|位|米';
const LATIN = String.raw`(?:million|billion|hectares?|mu|k?m[²³]?|kVA|kV|MW|tonnes?|years?|months?|days?|hours?|pixels|projects?|${MONTHS})(?![a-z])`;
const AFTER = `(?:${LAND}|${COUNTED})(?:/[亩日年月]|/万?元|/平方米)?(?:·[年月])?`;

/** Numbers with their sign and their unit; days, hours, standards and articles with their parts. */
const KEPT = [
  String.raw`\b(?:GBZ?|HJ|YY|ISO|IEC|DB\d\d)(?:/[TZ])?\s\d{2,}(?:\.\d+)?[-—]\d{4}`,
  String.raw`\d{1,2}[.:]\d{2}\sto\s\d{1,2}[.:]\d{2}`,
  String.raw`\d{1,2}:\d{2}至\d{1,2}:\d{2}`,
  String.raw`\d{1,2}月\d{1,2}日`,
  String.raw`(?:RMB|USD|US\$|No\.|Nos\.|[Ii]tems?|[Aa]rticles?|[Cc]lause)\s${NUMBER}(?:\s(?:million|billion))?`,
  String.raw`${BEFORE}\s?${NUMBER}(?:\s?(?:${AFTER}|${LATIN}))?`,
  String.raw`${NUMBER}\s?(?:${AFTER}|${LATIN})`,
].join('|');
const IN_TEXT = new RegExp(KEPT, 'gu');
const IN_HTML = new RegExp(KEPT, 'giu');
/** A tag, or the text between two. */
const TAG_OR_TEXT = /<[/a-z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/giu;

/** The pieces of a text in their order. */
export function toRuns(text: string): readonly Run[] {
  if (!/\d/u.test(text)) return [{ text, kept: false }];
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: kept, index } of text.matchAll(IN_TEXT)) {
    if (index > from) runs.push({ text: text.slice(from, index), kept: false });
    runs.push({ text: kept, kept: true });
    from = index + kept.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from), kept: false });
  return runs;
}

/** HTML whose text keeps numbers and units together. Most tags and texts hold no number. */
export function keepTogether(html: string): string {
  return html.replace(TAG_OR_TEXT, (found) =>
    found.startsWith('<') || !/\d/u.test(found)
      ? found
      : found.replace(IN_HTML, '<span class="kept">$&</span>'),
  );
}
