import fc from 'fast-check';
import * as astro from 'astro/runtime/server/index.js';
import { describe, expect, test } from 'vitest';
import { markShared } from '../../../src/core/views/parts/shared-part.ts';
import {
  addAttribute,
  createComponent,
  Fragment,
  maybeRenderHead,
  render,
  renderComponent,
  renderHead,
  renderSlot,
  renderToString,
  unescapeHTML,
} from '../../../src/site/renderer/plain-runtime.ts';

/** As the compiler of Astro names what a component imports. */
interface Runtime {
  readonly createComponent: (draw: (...args: never[]) => unknown) => unknown;
  readonly render: (parts: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly renderComponent: (...args: unknown[]) => unknown;
  readonly renderSlot: (result: unknown, slot: unknown, fallback?: unknown) => unknown;
  readonly addAttribute: (value: unknown, name: string) => unknown;
  readonly unescapeHTML: (value: unknown) => unknown;
  readonly maybeRenderHead: (result: unknown) => unknown;
  readonly renderHead: (result: unknown) => unknown;
  readonly Fragment: unknown;
  readonly renderToString: (...args: unknown[]) => Promise<string> | string;
}

const ASTRO = astro as unknown as Runtime;
const PLAIN = {
  ...{ addAttribute, createComponent, Fragment, maybeRenderHead, render, renderComponent },
  ...{ renderHead, renderSlot, renderToString, unescapeHTML },
} as unknown as Runtime;

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
      expectSame(
        ({ render: html }) =>
          html`<p>${first}</p>
            ${second}`,
      ),
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
      expectSame((runtime) => runtime.render`<a${runtime.addAttribute(given, name)}></a>`),
    ),
    { numRuns: 200 },
  );
  for (const list of [['a', false, 'b'], [undefined, 'b'], [false]]) {
    await expectSame(
      (runtime) => runtime.render`<a${runtime.addAttribute(list, 'class:list')}></a>`,
    );
  }
});

test('gives the bytes of Astro for components, slots, fragments and elements by name', async () => {
  await expectSame((by) => {
    const box = (result: unknown, props: { title: string }, slots: Record<string, unknown>) =>
      by.render`<b>${props.title}</b>${by.renderSlot(result, slots['default'])}`;
    const Box = by.createComponent(box);
    const inner = () => by.render`<i>${'<in>'}</i>${by.unescapeHTML('<u>raw</u>')}`;
    const none = () => by.render`${undefined}`;
    return by.render`<html><head>${by.renderHead(RESULT)}</head>${by.maybeRenderHead(RESULT)}
      ${by.renderComponent(RESULT, 'Box', Box, { title: 'A & B' }, { default: inner })}
      ${by.renderComponent(RESULT, 'Box', Box, { title: '' })}
      ${by.renderComponent(RESULT, 'Fragment', by.Fragment, {}, { default: inner })}
      ${by.renderComponent(RESULT, 'Tag', 'h3', { class: 'x', id: 'y' }, { default: inner })}
      ${by.renderComponent(RESULT, 'Tag', 'img', { alt: '' }, { default: none })}</html>`;
  });
});

test('says so when a component gives what is no text', () => {
  expect(() => PLAIN.render`${Promise.resolve('later')}`).toThrow('which is no text');
  expect(() => PLAIN.renderComponent({}, 'Missing', undefined, {})).toThrow('no component Missing');
});

describe('a component without slots', () => {
  function counted(): { draw: (props: object) => string; count: () => number } {
    let count = 0;
    const Mark = PLAIN.createComponent((...[, props]: unknown[]) => {
      count += 1;
      return PLAIN.render`<b>${JSON.stringify(props)}</b>`;
    });
    const draw = (props: object): string =>
      (PLAIN.renderComponent(RESULT, 'Mark', Mark, props) as { html: string }).html;
    return { draw, count: () => count };
  }

  test('is drawn once for the same words', () => {
    const { draw, count } = counted();
    const first = draw({ locale: 'zh', small: true });
    expect(draw({ locale: 'zh', small: true })).toBe(first);
    expect(count()).toBe(1);
    expect(draw({ locale: 'en', small: true })).not.toBe(first);
    expect(draw({ locale: 'zh', small: 'true' })).not.toBe(first);
    expect(count()).toBe(3);
  });

  test('is drawn once for a shared part, and again for another that says the same', () => {
    const { draw, count } = counted();
    const card = markShared({ id: 'cit-15' });
    const first = draw({ card, locale: 'zh' });
    expect(draw({ card, locale: 'zh' })).toBe(first);
    expect(count()).toBe(1);
    draw({ card, locale: 'en' });
    draw({ card: markShared({ id: 'cit-15' }), locale: 'zh' });
    expect(count()).toBe(3);
  });

  test('is drawn each time for what belongs to one page', () => {
    const { draw, count } = counted();
    draw({ locale: 'zh', card: {} });
    draw({ locale: 'zh', card: {} });
    draw({ locale: 'zh', card: null });
    draw({ locale: 'zh', card: null });
    expect(count()).toBe(4);
  });

  test('is drawn right when more has been drawn than is kept', () => {
    const { draw } = counted();
    const all = Array.from({ length: 2500 }, (_one, at) => draw({ at }));
    expect(new Set(all).size).toBe(2500);
    expect(draw({ at: 0 })).toBe(all[0]);
  });
});
