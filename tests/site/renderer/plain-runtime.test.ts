import fc from 'fast-check';
import * as astro from 'astro/runtime/server/index.js';
import { expect, test } from 'vitest';
import * as plain from '../../../src/site/renderer/plain-runtime.ts';

/** As the compiler of Astro names what a component imports. */
interface Runtime {
  readonly createComponent: (draw: (...args: never[]) => unknown) => unknown;
  readonly render: (parts: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly renderComponent: (...args: unknown[]) => unknown;
  readonly renderSlot: (result: unknown, slot: unknown, fallback?: unknown) => unknown;
  readonly addAttribute: (value: unknown, name: string) => unknown;
  readonly unescapeHTML: (value: unknown) => unknown;
  readonly Fragment: unknown;
  readonly renderToString: (...args: unknown[]) => Promise<string> | string;
}

const ASTRO = astro as unknown as Runtime;
const PLAIN = plain as unknown as Runtime;

const RESULT = {
  compressHTML: 'jsx',
  styles: new Set(),
  scripts: new Set(),
  links: new Set(),
  componentMetadata: new Map(),
  clientDirectives: new Map(),
  renderers: [],
  createAstro: (props: unknown, slots: unknown) => ({ props, slots }),
  pathname: '/',
  _metadata: { propagators: new Set(), extraHead: [] },
};

async function drawn(runtime: Runtime, page: (runtime: Runtime) => unknown): Promise<string> {
  const component = runtime.createComponent(() => page(runtime));
  return runtime.renderToString(RESULT, component, {}, {}, true);
}

async function expectSame(page: (runtime: Runtime) => unknown): Promise<void> {
  expect(await drawn(PLAIN, page)).toBe(await drawn(ASTRO, page));
}

const text = fc.string({ unit: fc.constantFrom('a', '中', '<', '>', '&', '"', "'", ' ', '{') });
const value = fc.oneof(
  text,
  fc.integer(),
  fc.constantFrom(true, false, null, undefined, '', 0),
  fc.array(fc.oneof(text, fc.constantFrom(false, undefined)), { maxLength: 3 }),
);

test('gives the bytes of Astro for texts, lists and what is left out', async () => {
  await fc.assert(
    fc.asyncProperty(value, value, async (first, second) =>
      expectSame(({ render }) => render`<p>${first}</p>${second}`),
    ),
    { numRuns: 200 },
  );
});

test('gives the bytes of Astro for attributes of every kind', async () => {
  const names = [
    'href',
    'class',
    'data-x',
    'hidden',
    'disabled',
    'download',
    'alt',
    'aria-current',
  ];
  const attribute = fc.oneof(text, fc.integer(), fc.constantFrom(true, false, null, undefined));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), attribute, async (name, given) =>
      expectSame(({ render, addAttribute }) => render`<a${addAttribute(given, name)}></a>`),
    ),
    { numRuns: 200 },
  );
  for (const list of [['a', false, 'b'], [undefined, 'b'], [false]]) {
    await expectSame(
      ({ render, addAttribute }) => render`<a${addAttribute(list, 'class:list')}></a>`,
    );
  }
});

test('gives the bytes of Astro for components, slots, fragments and elements by name', async () => {
  await expectSame((runtime) => {
    const { render, renderComponent, renderSlot, createComponent, Fragment, unescapeHTML } =
      runtime;
    const Box = createComponent(
      ((result: unknown, props: { title: string }, slots: object) =>
        render`<b>${props.title}</b>${renderSlot(result, (slots as Record<string, unknown>)['default'])}`),
    );
    const inner = () => render`<i>${'<in>'}</i>${unescapeHTML('<u>raw</u>')}`;
    const none = () => render`${undefined}`;
    return render`${renderComponent(RESULT, 'Box', Box, { title: 'A & B' }, { default: inner })}
      ${renderComponent(RESULT, 'Box', Box, { title: '' })}
      ${renderComponent(RESULT, 'Fragment', Fragment, {}, { default: inner })}
      ${renderComponent(RESULT, 'Tag', 'h3', { class: 'x', id: 'y' }, { default: inner })}
      ${renderComponent(RESULT, 'Tag', 'img', { alt: '' }, { default: none })}`;
  });
});

test('says so when a component gives what is no text', () => {
  expect(() => PLAIN.render`${Promise.resolve('later')}`).toThrow('which is no text');
  expect(() => PLAIN.renderComponent({}, 'Missing', undefined, {})).toThrow('no component Missing');
});
