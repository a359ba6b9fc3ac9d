import type { Lang } from '../messages.ts';
import { type Asker, matching } from './question.ts';

/** Asks a person at the terminal; long lists are searched while typing. */
export function askPerson(lang: Lang, signal: AbortSignal): Asker {
  return async ({ label, optional }, choices) => {
    const message = label[lang];
    if (choices) {
      const { default: search } = await import('@inquirer/search');
      return search(
        {
          message,
          pageSize: 10,
          source: (typed) =>
            matching(choices, typed ?? '').map(({ value, name }) => ({
              value,
              name: `${value}  ${name}`,
            })),
        },
        { signal },
      );
    }
    const { default: input } = await import('@inquirer/input');
    return (await input({ message, required: optional !== true }, { signal })).trim();
  };
}
