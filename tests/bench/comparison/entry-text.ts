import { entryView } from '../../../src/core/views/pages/entry.ts';
import { realCatalogue } from '../../helpers/real-catalogue.ts';

export const ENTRY = 'cell-and-gene-therapy';

/** One entry in English as a writer would put it into another system: texts, facts, tables. */
export interface EntryText {
  readonly title: string;
  readonly summary: string;
  /** Markdown without the links of our site. */
  readonly body: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly basis: readonly string[];
  readonly incentives: readonly string[];
  readonly premises: readonly string[];
  readonly desk: { readonly name: string; readonly phone: string; readonly email: string };
}

export async function entryText(): Promise<EntryText> {
  const catalogue = await realCatalogue();
  const entry = catalogue.byId.entry.get(ENTRY);
  if (!entry) throw new Error(`there is no ${ENTRY}`);
  const view = entryView({ catalogue, locale: 'en' }, entry);
  const { desk } = view.frame;
  const law = [...view.basis.domestic, ...view.basis.foreign];
  return {
    title: view.title.text,
    summary: view.summary.text,
    body: (entry.body.en ?? entry.body.zh).text.replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1').trim(),
    facts: [
      ['Class', view.class.label.text],
      ['Sector', view.sector.label.text],
      ['Foreign investors', view.foreignAccess.label],
      ['Environmental assessment', view.environment.assessment],
      ...view.indicators.map(({ name, value }) => [name, value?.text ?? 'case by case'] as const),
    ],
    basis: [...new Set(law.map(({ instrument }) => instrument.policy.title.text))],
    incentives: view.incentives.map(({ policy }) => policy.title.text + ': ' + policy.summary.text),
    premises: view.premises.map(({ name, summary }) => `${name.text}: ${summary.text}`),
    desk: { name: desk?.name.text ?? '', phone: desk?.phone ?? '', email: desk?.email ?? '' },
  };
}
