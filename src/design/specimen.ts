import { renderToString } from 'astro/runtime/server/index.js';
import { takeDrawn } from './recording-runtime.ts';

/** How a component is looked at; what a browser alone can show is forced by a class (`forced-states.ts`). */
export type State = 'default' | 'hover' | 'focus' | 'dark' | (string & {});

export interface Drawing {
  readonly state: State;
  readonly html: string;
}

/** A component with its states. */
export interface Specimen {
  readonly name: string;
  /** When it is used, in a sentence. */
  readonly use: string;
  readonly drawings: readonly Drawing[];
  /** Components that it is made of, itself among them. */
  readonly parts: readonly string[];
  /** The width of the page, not of a column. */
  readonly wide: boolean;
}

interface Options<P> {
  readonly use: string;
  /** Props of the default state. */
  readonly props: P;
  /** Other states by their names: what is different in their props. */
  readonly states?: Readonly<Record<string, Partial<P>>>;
  /** Whether it answers to a pointer or the keyboard. */
  readonly live?: boolean;
  readonly wide?: boolean;
  /** Shown on paper or in the head alone: its markup is what there is to see. */
  readonly markup?: boolean;
}

const DOCTYPE = '<!DOCTYPE html>';

/** Draws a component in each of its states, by the component itself. */
export async function specimen<P extends object>(
  name: string,
  component: (props: P) => unknown,
  { use, props, states = {}, live = false, wide = false, markup = false }: Options<NoInfer<P>>,
): Promise<Specimen> {
  const draw = async (own: P): Promise<string> => {
    // Compiled for the plain runtime, where a component is a function of its props.
    const drawn = await renderToString(
      {} as Parameters<typeof renderToString>[0],
      component as unknown as Parameters<typeof renderToString>[1],
      { ...own },
      {},
    );
    if (typeof drawn !== 'string') throw new Error(`${name} was drawn as a response`);
    const html = drawn.replace(DOCTYPE, '');
    return markup ? `<pre class="ds-code"><code>${escaped(html)}</code></pre>` : html;
  };
  takeDrawn();
  const html = await draw(props);
  const parts = [...new Set([name, ...takeDrawn()])];
  const drawings: Drawing[] = [{ state: 'default', html }];
  for (const [state, change] of Object.entries(states)) {
    drawings.push({ state, html: await draw({ ...props, ...change }) });
  }
  if (live) drawings.push({ state: 'hover', html }, { state: 'focus', html });
  if (!markup) drawings.push({ state: 'dark', html });
  return { name, use, drawings, parts, wide };
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
