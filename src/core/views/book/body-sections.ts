import type { LocalisedBody } from '../../model/catalogue.ts';
import type { PageContext } from '../parts/context.ts';
import { type Block, type Inline, type PlaceOf, toBlocks } from './blocks.ts';
import type { BodySection } from './book-values.ts';

/**
 * A body cut at its highest headings, in the language of the book or in Chinese where there is no
 * other. Deeper headings keep their distance to the highest.
 */
export function bodySections(
  body: LocalisedBody | undefined,
  { locale }: PageContext,
  placeOf: PlaceOf,
): BodySection[] {
  const own = body?.[locale];
  const shown = own ?? body?.zh;
  if (!shown || shown.text.trim() === '') return [];
  const blocks = toBlocks(shown.text, placeOf);
  const lang = own ? undefined : ('zh-Hans' as const);
  return cut(blocks).map((section) => ({ ...section, lang }));
}

function cut(blocks: readonly Block[]): BodySection[] {
  const top = Math.min(...blocks.map((block) => (block.type === 'heading' ? block.level : 7)));
  const sections: { title?: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.type === 'heading' && block.level === top) {
      sections.push({ title: plain(block.content), blocks: [] });
      continue;
    }
    if (sections.length === 0) sections.push({ blocks: [] });
    sections
      .at(-1)
      ?.blocks.push(block.type === 'heading' ? { ...block, level: block.level - top } : block);
  }
  return sections;
}

/** The words of a heading without their marks. */
function plain(content: readonly Inline[]): string {
  return content
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return 'content' in inline ? plain(inline.content) : ' ';
    })
    .join('');
}
