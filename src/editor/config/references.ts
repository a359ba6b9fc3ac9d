import type { Choice } from './context.ts';
import type { FieldPlace, Widget } from './field.ts';

/**
 * The widget of a field that names other records, by the name of the field; `undefined` for any
 * other. Records with a list of their own in the editor are related to it; others are chosen.
 */
export function referenceField({ kind, path, context, sector }: FieldPlace): Widget | undefined {
  switch (path.at(-1)) {
    case 'policy':
    case 'incentives':
    case 'conditionBasis':
    case 'supersedes':
      return relation('policy', 'short.zh');
    case 'supersededBy':
      return kind === 'edition' ? select(context.editions) : relation('policy', 'short.zh');
    case 'premises':
      return relation('premises', 'name.zh');
    case 'park':
      return select(context.parks);
    case 'sector':
    case 'sectors':
      return path.length === 1 && kind === 'sectors' ? undefined : select(context.sectors);
    case 'subsector':
      return select(context.subsectors.filter((one) => !sector || one.sector === sector));
    case 'class':
      return select(context.classes);
    case 'targets':
      return kind === 'targets' ? undefined : select(context.targets);
    case 'contact':
      return select(context.desks);
    case 'entries':
      return select(context.entries);
    default:
      return undefined;
  }
}

function relation(collection: string, name: string): Widget {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    search_fields: [name],
    display_fields: [`{{${name}}}（{{slug}}）`],
  };
}

/** Where nothing is known to choose from, the id is written by hand. */
function select(choices: readonly Choice[]): Widget | undefined {
  if (choices.length === 0) return undefined;
  const options = choices.map(({ id, name }) => ({ label: `${name}（${id}）`, value: id }));
  return { widget: 'select', options };
}
