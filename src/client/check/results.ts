import { fill } from '../../core/i18n/finder.ts';
import type { DeskWords } from '../../core/i18n/desk.zh.ts';
import { INDICATORS } from '../../core/model/thresholds.ts';
import type { CheckEntry, CheckFile } from '../../desk/check-file.ts';
import type { Judgement, Outcome } from '../../desk/judge.ts';
import type { Project, Units } from '../../desk/project.ts';
import type { Assessment } from '../../desk/rank.ts';
import { shownFor } from '../../desk/show.ts';
import type { PageSite } from '../finder/page-site.ts';
import { element } from '../finder/dom.ts';
import { titleNodes } from '../finder/title.ts';

export interface Drawing {
  readonly words: DeskWords['check'];
  readonly file: CheckFile;
  readonly site: PageSite;
  readonly project: Project;
  readonly units: Units;
  readonly investor: string;
}

/** One entry of the ranking: verdict and counts, the conditions folded below. */
export function resultItem(
  entry: CheckEntry,
  assessment: Assessment,
  drawing: Drawing,
): HTMLLIElement {
  const { words } = drawing;
  const { verdict, counts } = assessment;
  const parts = (['pass', 'fail', 'case', 'missing'] as const).flatMap((outcome) =>
    counts[outcome] === 0 ? [] : [fill(words.tally[outcome], { n: counts[outcome] })],
  );
  return element('li', { class: 'check-result' }, [
    element('div', { class: 'check-result__head' }, [
      element('span', { class: 'check-result__number' }, [entry.number]),
      element('h3', { class: 'check-result__title' }, [titleLink(entry, drawing)]),
      classTag(entry, drawing),
      element('span', { class: `outcome outcome--${verdict}` }, [words.verdicts[verdict]]),
    ]),
    ...(isForeignRestricted(entry, drawing)
      ? [element('p', { class: 'check-result__note' }, [words.foreignNote])]
      : []),
    element('details', { class: 'check-result__details' }, [
      element('summary', {}, [parts.join(words.separator)]),
      conditionTable(entry, assessment, drawing),
    ]),
  ]);
}

/** One entry alone: verdict, every condition, and where to go next. */
export function entryResult(
  entry: CheckEntry,
  assessment: Assessment,
  drawing: Drawing,
): HTMLElement[] {
  const { words } = drawing;
  const address = addressOf(entry, drawing);
  const step = (anchor: string, label: string): HTMLLIElement =>
    element('li', {}, [element('a', { href: `${address}#${anchor}` }, [label])]);
  const hasBasis = entry.investors.some((one) => one === drawing.investor);
  return [
    element('div', { class: 'check-result__head' }, [
      element('span', { class: 'check-result__number' }, [entry.number]),
      element('p', { class: 'check-result__title' }, [titleLink(entry, drawing)]),
      classTag(entry, drawing),
      element('span', { class: `outcome outcome--${assessment.verdict}` }, [
        words.verdicts[assessment.verdict],
      ]),
    ]),
    ...(drawing.investor !== '' && !hasBasis
      ? [element('p', { class: 'check-result__note' }, [words.noBasisFor])]
      : []),
    ...(isForeignRestricted(entry, drawing)
      ? [element('p', { class: 'check-result__note' }, [words.foreignNote])]
      : []),
    conditionTable(entry, assessment, drawing),
    element('h3', { class: 'check-next__title' }, [words.next]),
    element('ul', { class: 'link-list' }, [
      step('basis', words.nextLaw),
      step('premises', words.nextPlace),
      step('desk-title', words.nextContact),
    ]),
  ];
}

function conditionTable(entry: CheckEntry, assessment: Assessment, drawing: Drawing): HTMLElement {
  const { words } = drawing;
  const rows = assessment.judgements.map((judgement) => conditionRow(judgement, drawing));
  const emissions = element('tr', {}, [
    cell('th', words.condition, [words.emissions], { scope: 'row' }),
    cell('td', words.yours, [
      drawing.project.emissions === undefined
        ? words.notTold
        : words.emissionsOf[drawing.project.emissions],
    ]),
    cell('td', words.required, [words.emissionsAsked[entry.emissions]]),
    cell('td', words.outcome, [outcomeMark(assessment.emissions, words)]),
  ]);
  return element('div', {}, [
    ...(entry.conditions.length === 0
      ? [element('p', { class: 'check-result__note' }, [words.noFigures])]
      : []),
    element('table', { class: 'table check-table' }, [
      element('thead', {}, [
        element(
          'tr',
          {},
          [words.condition, words.yours, words.required, words.outcome].map((text) =>
            element('th', { scope: 'col' }, [text]),
          ),
        ),
      ]),
      element('tbody', {}, [...rows, emissions]),
    ]),
  ]);
}

function conditionRow(judgement: Judgement, drawing: Drawing): HTMLTableRowElement {
  const { words, site, project, units } = drawing;
  const { condition, outcome, missing, gap, measure } = judgement;
  const shown = shownFor(words, units, judgement);
  const need = missing.map((field) => words.fields[field]).join(words.separator);
  const sums = shown.arithmetic(judgement, project);
  const yours = [
    ...(sums === undefined ? [] : [element('span', { class: 'check-table__sum' }, [sums])]),
    ...(measure?.isUpperBound === true
      ? [element('span', { class: 'check-table__aside' }, [words.upperBound])]
      : missing.length > 0
        ? [element('span', { class: 'check-table__aside' }, [fill(words.need, { fields: need })])]
        : []),
  ];
  const bounds = shown.bounds(condition);
  const required = [
    bounds === '' ? words.outcomes.case : bounds,
    ...(condition.sample ? [element('span', { class: 'sample-mark' }, [words.example])] : []),
  ];
  return element('tr', {}, [
    cell('th', words.condition, [INDICATORS[condition.indicator].name[site.language]], {
      scope: 'row',
    }),
    cell('td', words.yours, yours.length === 0 ? ['–'] : yours),
    cell('td', words.required, required),
    cell('td', words.outcome, [
      outcomeMark(outcome, words),
      ...(gap === undefined
        ? []
        : [
            element('span', { class: 'check-table__aside' }, [
              fill(words.gap, { gap: shown.value(condition.indicator, gap) }),
            ]),
          ]),
      ...(outcome === 'case'
        ? [element('span', { class: 'check-table__aside' }, [words.caseNote])]
        : []),
    ]),
  ]);
}

/** A cell that says its column on a narrow screen, where the table is stacked. */
function cell(
  name: 'td' | 'th',
  column: string,
  children: readonly (Node | string)[],
  attributes: Readonly<Record<string, string>> = {},
): HTMLTableCellElement {
  return element(name, { 'data-label': column, ...attributes }, children);
}

function outcomeMark(outcome: Outcome, words: Drawing['words']): HTMLElement {
  return element('span', { class: `outcome outcome--${outcome}` }, [words.outcomes[outcome]]);
}

function addressOf({ id }: CheckEntry, { site }: Drawing): string {
  return `${site.base}entries/${id}.html`;
}

function titleLink(entry: CheckEntry, drawing: Drawing): HTMLAnchorElement {
  const { language } = drawing.site;
  const own = entry.title[language];
  const attributes = { href: addressOf(entry, drawing), ...(own ? {} : { lang: 'zh-Hans' }) };
  return element('a', attributes, titleNodes(own || entry.title.zh));
}

function classTag({ policyClass }: CheckEntry, { file, site }: Drawing): HTMLElement {
  const found = file.classes[policyClass];
  return element('span', { class: `class-tag class-tag--${found?.tone ?? 'neutral'}` }, [
    found?.[site.language] ?? '',
  ]);
}

function isForeignRestricted({ isRestricted }: CheckEntry, { investor }: Drawing): boolean {
  return isRestricted && investor === 'foreign';
}
