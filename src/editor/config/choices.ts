import { uiOf } from '../../core/i18n/ui.ts';
import type { Locale } from '../../core/read/source-file.ts';
import { editorWords } from '../words.ts';

type Labels = Readonly<Record<string, string>>;

/**
 * The labels of a closed list of values: those of the site where it shows them, else those of the
 * editor. Fields of one name may have different lists, so the first that has every value is taken.
 */
export function choiceLabels(field: string, values: readonly string[], locale: Locale): Labels {
  const ui = uiOf(locale);
  const ofSite: Readonly<Record<string, readonly Labels[]>> = {
    stage: [ui.stage, ui.progress],
    action: [ui.action],
    foreignAccess: [ui.foreignAccess],
    assessment: [ui.assessment],
    emissions: [ui.emissions],
    cooperation: [ui.cooperation],
    kind: [ui.policyKind, ui.premisesKind],
    utilities: [ui.utilities],
    investor: [ui.investor],
    appliesTo: [ui.investor],
  };
  const candidates = [...(ofSite[field] ?? []), ...(editorWords(locale).choices[field] ?? [])];
  return candidates.find((labels) => values.every((value) => Object.hasOwn(labels, value))) ?? {};
}
