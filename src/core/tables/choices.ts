import type { Bilingual } from '../diagnostics/diagnostic.ts';
import { deskWords } from '../i18n/desk.ts';
import { uiOf } from '../i18n/ui.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { CONFLICT_RESULTS } from '../validate/schemas/entry.ts';
import type { Locale } from '../read/source-file.ts';

/** One allowed value of a field. */
export interface Choice {
  /** As files hold it. */
  readonly id: string;
  /** As readers know it. */
  readonly name: Bilingual;
}

/** Allowed values by what they are values of. */
export type Choices = Readonly<Record<ChoiceSet, readonly Choice[]>>;

export type ChoiceSet =
  | 'sector'
  | 'subsector'
  | 'class'
  | 'target'
  | 'stage'
  | 'action'
  | 'access'
  | 'assessment'
  | 'emissions'
  | 'desk'
  | 'policy'
  | 'premises'
  | 'investor'
  | 'result';

/** The allowed values that a catalogue and its words give. */
export function choicesOf(catalogue: Catalogue): Choices {
  const { sectors, classes, targets, zone, policies, premises } = catalogue;
  return {
    sector: sectors.map(named),
    subsector: sectors.flatMap(({ subsectors }) => subsectors.map(named)),
    class: classes.map(named),
    target: targets.map(named),
    stage: fromWords((ui) => ui.stage),
    action: fromWords((ui) => ui.action),
    access: fromWords((ui) => ui.foreignAccess),
    assessment: fromWords((ui) => ui.assessment),
    emissions: fromWords((ui) => ui.emissions),
    desk: zone.desks.map(named),
    policy: policies.map(({ id, title }) => ({ id, name: title })),
    premises: premises.map(named),
    investor: fromWords((ui) => ui.investor),
    result: CONFLICT_RESULTS.map((id) => ({
      id,
      name: { zh: deskWords('zh').law.results[id], en: deskWords('en').law.results[id] },
    })),
  };
}

function named({ id, name }: Choice): Choice {
  return { id, name };
}

function fromWords(
  pick: (ui: ReturnType<typeof uiOf>) => Readonly<Record<string, string>>,
): Choice[] {
  const [zh, en] = [pick(uiOf('zh')), pick(uiOf('en'))];
  return Object.keys(zh).map((id) => ({ id, name: { zh: zh[id] ?? id, en: en[id] ?? id } }));
}

/** What stands in a cell for each value: its name, or its id where two bear one name. */
export function labelsOf(choices: readonly Choice[], locale: Locale): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of choices) counts.set(name[locale], (counts.get(name[locale]) ?? 0) + 1);
  return new Map(
    choices.map(({ id, name }) => [id, counts.get(name[locale]) === 1 ? name[locale] : id]),
  );
}
