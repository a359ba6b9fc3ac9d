import { fill } from '../../core/i18n/finder.ts';
import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import type { IndustryCode } from '../../core/industry/read-table.ts';
import type { LookUpFile } from '../../desk/look-up/file.ts';
import { levelOf, pathOf } from '../../desk/look-up/hierarchy.ts';
import type { Found, LookUpResult, Reason } from '../../desk/look-up/look-up.ts';
import { MOST_CHARACTERS } from '../../desk/look-up/phrases.ts';
import type { PageSite } from '../finder/page-site.ts';
import { element } from '../finder/dom.ts';

export interface LookUpDrawing {
  readonly words: DeskWords['lookUp'];
  readonly site: PageSite;
  readonly table: ReadonlyMap<string, IndustryCode>;
  readonly file: LookUpFile;
  readonly parts: Readonly<Record<'status' | 'notes' | 'results', HTMLElement>>;
}

export function drawResult(result: LookUpResult, drawing: LookUpDrawing): void {
  const { words, parts } = drawing;
  parts.status.textContent =
    result.found.length === 0
      ? words.none
      : fill(words.touched, {
          entries: result.found.length,
          classes: classCounts(result.found, drawing),
        });
  parts.notes.replaceChildren(...notes(result, drawing));
  parts.results.replaceChildren(...result.found.map((found) => foundItem(found, drawing)));
}

function classCounts(found: readonly Found[], { file, site, words }: LookUpDrawing): string {
  return file.classes
    .flatMap((one, index) => {
      const count = found.filter(({ row }) => row[4] === index).length;
      return count === 0 ? [] : [`${one[site.language]} ${count}`];
    })
    .join(words.separator);
}

function notes(
  { codes, unknownCodes, unmatched, isCut }: LookUpResult,
  { words, table, site }: LookUpDrawing,
): HTMLElement[] {
  const lang = site.language === 'en' ? { lang: 'zh-Hans' } : {};
  const paths = codes.map((code) =>
    element('li', lang, [
      pathOf(code, table)
        .map((row) => `${row.code} ${row.name}`)
        .join(' › '),
    ]),
  );
  return [
    ...unknownCodes.map((code) =>
      element('p', { class: 'notice notice--caution' }, [fill(words.unknownCode, { code })]),
    ),
    ...(isCut
      ? [element('p', { class: 'notice' }, [fill(words.tooLong, { most: MOST_CHARACTERS })])]
      : []),
    ...(paths.length === 0
      ? []
      : [
          element('h3', { class: 'look-up__note-title' }, [words.codes]),
          element('ul', { class: 'look-up__paths' }, paths),
        ]),
    ...(unmatched.length === 0
      ? []
      : [
          element('details', { class: 'look-up__unmatched' }, [
            element('summary', {}, [`${words.unmatched} ${unmatched.length}`]),
            element(
              'ul',
              { class: 'points' },
              unmatched.map((part) => element('li', langOf(part, site), [part])),
            ),
          ]),
        ]),
  ];
}

function foundItem({ row, reasons }: Found, drawing: LookUpDrawing): HTMLLIElement {
  const { site, file, words } = drawing;
  const [id, number, zh, en, policyClass] = row;
  const title = site.language === 'en' ? en || zh : zh;
  const found = file.classes[policyClass];
  const check = `${site.base}self-check.html?entry=${id}`;
  return element('li', { class: 'result' }, [
    element('p', { class: 'result__meta' }, [number]),
    element('h3', { class: 'result__title' }, [
      element('a', { href: `${site.base}entries/${id}.html`, ...langOf(title, site) }, [title]),
    ]),
    element('p', { class: 'look-up__marks' }, [
      element('span', { class: `class-tag class-tag--${found?.tone ?? 'neutral'}` }, [
        found?.[site.language] ?? '',
      ]),
      element('a', { href: check }, [words.check]),
    ]),
    element(
      'ul',
      { class: 'look-up__reasons', 'aria-label': words.why },
      reasons.map((reason) => element('li', {}, reasonText(reason, row[3], drawing))),
    ),
  ]);
}

/** The reason in the words of the page; what it quotes in another language is marked as such. */
function reasonText(
  reason: Reason,
  englishTitle: string,
  drawing: LookUpDrawing,
): (Node | string)[] {
  const { words, table, file, site } = drawing;
  const nameOf = (code: string): string =>
    (site.language === 'en' ? file.english[code] : undefined) ?? table.get(code)?.name ?? '';
  const level = (code: string): string => words.levels[levelOf(code)];
  if (reason.by === 'alias' || reason.by === 'title') {
    const isTitle = reason.by === 'title' && site.language === 'en' && englishTitle !== '';
    const name = isTitle ? englishTitle : reason.name;
    return marked(words.reasons[reason.by], { phrase: reason.phrase, name }, site);
  }
  const { own } = reason;
  if (reason.by === 'name') {
    const values = { phrase: reason.phrase, code: own, name: nameOf(own) };
    return marked(words.reasons.name, values, site);
  }
  const asked = `${reason.asked} ${nameOf(reason.asked)}`;
  const shared = own.slice(0, 3);
  const levels = { same: own, below: reason.asked, above: own, sibling: shared };
  return marked(
    words.reasons[reason.by],
    {
      ...{ code: own, name: nameOf(own), asked, level: level(levels[reason.by]) },
      shared: `${shared} ${nameOf(shared)}`,
    },
    site,
  );
}

/** A template with its values; Chinese ones on an English page carry their language. */
function marked(
  template: string,
  values: Readonly<Record<string, string>>,
  site: PageSite,
): (Node | string)[] {
  return template.split(/(\{\w+\})/u).flatMap((part): (Node | string)[] => {
    const name = /^\{(\w+)\}$/u.exec(part)?.[1];
    if (name === undefined) return part === '' ? [] : [part];
    const value = values[name] ?? '';
    return [element('span', langOf(value, site), [value])];
  });
}

function langOf(text: string, { language }: PageSite): Readonly<Record<string, string>> {
  return language === 'en' && /\p{Script=Han}/u.test(text) ? { lang: 'zh-Hans' } : {};
}
