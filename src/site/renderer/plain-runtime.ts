import { addAttribute as astroAttribute } from 'astro/runtime/server/render/util.js';
import { escapeText } from '../../core/views/parts/escape-text.ts';
import { SHARED } from '../../core/views/parts/shared-part.ts';

/*
 * Stands for `astro/runtime/server` when the components are compiled for `mulu build`. Astro's own
 * runtime can wait, stream and hydrate; our components are functions of a view that do neither, so
 * that a page is one concatenation of strings, at a quarter of the time. What a component may use is
 * exported here and nothing else: another helper fails when components are compiled, a promise when
 * a page is drawn. Invariant: the same bytes as from `astro build`, which a test compares page by page.
 */

/** Text that is markup already. */
class Html {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

type Props = Record<string, unknown>;
type Slot = (result: Result) => unknown;
type Slots = Readonly<Record<string, Slot | undefined>>;
type Component = (result: Result, props: Props, slots: Slots) => Html;

interface Result {
  readonly createAstro: (props: Props, slots: Slots) => object;
}

/** What a component knows as `Astro`. */
export function createAstro(props: Props, slots: Slots): object {
  return { props, slots };
}

const RESULT: Result = { createAstro };
const NOTHING = new Html('');

export const Fragment = Symbol.for('astro:fragment');

export function createComponent(component: Component): Component {
  return component;
}

/** A template of a component. */
export function render(parts: readonly string[], ...values: readonly unknown[]): Html {
  let html = parts[0] ?? '';
  for (let at = 0; at < values.length; at += 1) {
    html += toHtml(values[at]) + (parts[at + 1] ?? '');
  }
  return new Html(html);
}

function toHtml(value: unknown): string {
  if (typeof value === 'string') return escapeText(value);
  if (value instanceof Html) return value.html;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) {
    let html = '';
    for (const one of value) html += toHtml(one);
    return html;
  }
  if (typeof value === 'number' || value === true) return String(value);
  throw new TypeError(
    `A component gives ${Object.prototype.toString.call(value)}, which is no text`,
  );
}

/** Markup as it is. */
export function unescapeHTML(value: unknown): unknown {
  return typeof value === 'string' ? new Html(value) : value;
}

// The compiler decides about the parameters.
// eslint-disable-next-line max-params
export function renderComponent(
  result: Result,
  name: string,
  component: unknown,
  props: Props,
  slots: Slots = NO_SLOTS,
): Html {
  if (typeof component === 'function') {
    const draw = component as Component;
    return slots === NO_SLOTS
      ? drawOnce(result, draw, props)
      : draw(result, withClass(props), slots);
  }
  if (component === Fragment) return renderSlot(result, slots['default']);
  if (typeof component === 'string') return renderElement(result, component, props, slots);
  throw new TypeError(`There is no component ${name}`);
}

const NO_SLOTS: Slots = {};
const drawn = new WeakMap<Component, Map<string, Html>>();
/** Of one component. Pages are drawn in their order, and those that share parts lie together. */
const MOST_DRAWN = 2000;

/**
 * A component is a function of its props: one that is given nothing but words and parts that many
 * pages share is drawn once for all of them.
 */
function drawOnce(result: Result, draw: Component, props: Props): Html {
  const key = keyOf(props);
  if (key === undefined) return draw(result, withClass(props), NO_SLOTS);
  let known = drawn.get(draw);
  if (!known) drawn.set(draw, (known = new Map<string, Html>()));
  let html = known.get(key);
  if (!html) {
    html = draw(result, withClass(props), NO_SLOTS);
    if (known.size >= MOST_DRAWN) known.clear();
    known.set(key, html);
  }
  return html;
}

/** All props in one text; `undefined` when one of them belongs to one page. */
function keyOf(props: Props): string | undefined {
  let key = '';
  for (const name in props) {
    const value = props[name];
    if (isWord(value)) key += `${name}\u0000${typeof value}\u0000${String(value)}\u0000`;
    else if (isShared(value)) key += `${name}\u0000#${value[SHARED]}\u0000`;
    else return undefined;
  }
  return key;
}

type Word = string | number | boolean | undefined;

function isWord(value: unknown): value is Word {
  const type = typeof value;
  return type === 'string' || type === 'boolean' || type === 'undefined' || type === 'number';
}

function isShared(value: unknown): value is { readonly [SHARED]: number } {
  return typeof value === 'object' && value !== null && SHARED in value;
}

/** Astro would make `class:list` a class; we refuse it, so that props need not be copied. */
function withClass(props: Props): Props {
  if (props['class:list'] === undefined) return props;
  throw new TypeError('class:list is for elements; give a component its class');
}

const VOID =
  /^(?:area|base|br|col|command|embed|hr|img|input|keygen|link|meta|param|source|track|wbr)$/iu;

/** An element whose name is known only when it is drawn. */
function renderElement(result: Result, tag: string, props: Props, slots: Slots): Html {
  let content = '';
  for (const slot of Object.values(slots)) content += renderSlot(result, slot).html;
  const opening = `<${tag}${spreadAttributes(props, tag).html}`;
  if (content === '' && VOID.test(tag)) return new Html(`${opening}/>`);
  return new Html(`${opening}>${content}</${tag}>`);
}

export function renderSlot(result: Result, slot: Slot | undefined, fallback?: Slot): Html {
  const used = slot ?? fallback;
  if (used === undefined) return NOTHING;
  const content = used(result);
  return content instanceof Html ? content : new Html(toHtml(content));
}

/** Attributes that are written as any other; the rest has Astro's rules. */
const PLAIN =
  /^(?:href|src|id|class|lang|title|name|content|value|datetime|for|type|d|x|y|x1|x2|y1|y2|width|height|viewBox|data-[a-z-]+|aria-[a-z-]+)$/u;
const plain = new Map<string, boolean>();

export function addAttribute(value: unknown, name: string, escape = true, tag = ''): Html {
  if (value === undefined || value === null) return NOTHING;
  let isPlain = plain.get(name);
  if (isPlain === undefined) plain.set(name, (isPlain = PLAIN.test(name)));
  if (!isPlain) return new Html(String(astroAttribute(value, name, escape, tag)));
  const text = typeof value === 'string' ? value : `${value as number}`;
  return new Html(text === '' ? ` ${name}` : ` ${name}="${escapeAttribute(text)}"`);
}

function escapeAttribute(text: string): string {
  if (!text.includes('&') && !text.includes('"')) return text;
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

export function spreadAttributes(values: Props, tag?: string): Html {
  let html = '';
  for (const [name, value] of Object.entries(values)) {
    html += addAttribute(value, name, true, tag).html;
  }
  return new Html(html);
}

/** Components bring neither styles nor scripts that a head would have to name. */
export function maybeRenderHead(): Html {
  return NOTHING;
}

export function renderHead(): Html {
  return NOTHING;
}

/** A page in whole, at once where Astro's function of this name promises it. */
export function renderToString(_result: unknown, component: Component, props: Props): string {
  return `<!DOCTYPE html>${component(RESULT, props, {}).html}`;
}
