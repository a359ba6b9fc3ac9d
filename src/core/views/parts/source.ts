import type { Source } from '../../model/catalogue.ts';
import type { PageContext } from './context.ts';
import { chineseText, type DateText, type Text } from './text.ts';

/** Where a fact was read, and when. */
export interface SourceView {
  readonly title: Text;
  readonly url: string;
  readonly checked: DateText;
}

export function toSource({ title, url, checked }: Source, page: PageContext): SourceView {
  return { title: chineseText(title, page.locale), url, checked: page.date(checked) };
}
