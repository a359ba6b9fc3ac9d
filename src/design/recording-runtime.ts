import { renderComponent as plainComponent } from '../site/renderer/plain-runtime.ts';

/*
 * Stands for `astro/runtime/server` when components are compiled for the design-system page, which
 * says beside each specimen what it is made of.
 */

// What is declared here hides what comes from there under the same name.
export * from '../site/renderer/plain-runtime.ts';

let drawn = new Set<string>();

type Drawing = Parameters<typeof plainComponent>;

export function renderComponent(...drawing: Drawing): ReturnType<typeof plainComponent> {
  const [, name, component] = drawing;
  if (typeof component === 'function') drawn.add(name);
  return plainComponent(...drawing);
}

/** Names of the components that were drawn since this was last asked. */
export function takeDrawn(): readonly string[] {
  const names = [...drawn].sort();
  drawn = new Set();
  return names;
}
