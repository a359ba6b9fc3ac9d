import { nearest } from '../core/diagnostics/nearest.ts';
import type { Facet } from '../finder/format.ts';
import { UsageError } from './command.ts';

/**
 * Chosen values by facet, from the values of `--facet` (`name=value`, one a line); an unknown facet
 * or value is wrong usage, with the nearest known one.
 */
export function chosenFacets(
  given: string | undefined,
  facets: readonly Facet[],
): Map<string, Set<string>> {
  const selection = new Map<string, Set<string>>();
  for (const one of given?.split('\n') ?? []) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/u.exec(one) ?? [];
    const facet = facets.find(({ id }) => id === name);
    const choices = facet ? facet.values.map(({ id }) => id) : facets.map(({ id }) => id);
    if (!facet || !choices.includes(value)) {
      const near = nearest(facet ? value : name, choices);
      throw new UsageError(({ usage }) =>
        usage.badChoice({ option: '--facet', value: facet ? value : name, choices, near }),
      );
    }
    selection.set(name, (selection.get(name) ?? new Set()).add(value));
  }
  return selection;
}
