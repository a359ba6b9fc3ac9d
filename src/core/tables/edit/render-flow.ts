import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { difference, isCollectionData, isEmpty, isGroup, isSame } from './compare.ts';
import { emitFlow, type Quoting } from './emit-yaml.ts';
import { contentEnd, rangeOf } from './ranges.ts';

const QUOTING: Readonly<Record<string, Quoting>> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
};

/** A scalar in the quotes of the one it replaces. */
export function emitScalar({ type = 'PLAIN' }: Scalar, next: unknown, inFlow: boolean): string {
  return emitFlow(next, { inFlow, quoting: QUOTING[type] ?? 'plain' });
}

/** A list or group in brackets is put together anew of what stays as it is written and what does not. */
export function renderFlow(text: string, node: unknown, next: unknown): string {
  if (isSame(node, next)) return text.slice(rangeOf(node)[0], contentEnd(text, node));
  if (isScalar(node) && !isCollectionData(next)) return emitScalar(node, next, true);
  if (isMap(node) && isGroup(next) && !isEmpty(next)) {
    const pairs = new Map(node.items.map((pair) => [String((pair.key as Scalar).value), pair]));
    const keys = Object.keys(next).filter((key) => next[key] !== undefined);
    const kept = [...pairs.keys()].filter((key) => next[key] !== undefined);
    const parts = mergeOrder(kept, keys).map((key) => {
      const pair = pairs.get(key);
      const value = pair ? renderFlow(text, pair.value, next[key]) : emitFlow(next[key], FLOW);
      return `${pair ? text.slice(...rangeOf(pair.key)) : key}: ${value}`;
    });
    return `{ ${parts.join(', ')} }`;
  }
  if (isSeq(node) && Array.isArray(next)) {
    const { first, lastOld, lastNew } = difference(node.items as Node[], next);
    const parts = next.map((value: unknown, index) => {
      const old =
        index < first || (index < lastNew && index < lastOld)
          ? node.items[index]
          : index >= lastNew
            ? node.items[index - lastNew + lastOld]
            : undefined;
      return old === undefined ? emitFlow(value, FLOW) : renderFlow(text, old, value);
    });
    return `[${parts.join(', ')}]`;
  }
  return emitFlow(next, FLOW);
}

const FLOW = { inFlow: true } as const;

/** Keys that are there in their order, each new one after the one it follows in `wanted`. */
function mergeOrder(kept: readonly string[], wanted: readonly string[]): string[] {
  const result = [...kept];
  for (const [index, key] of wanted.entries()) {
    if (result.includes(key)) continue;
    const before = wanted.slice(0, index).findLast((one) => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  }
  return result;
}
