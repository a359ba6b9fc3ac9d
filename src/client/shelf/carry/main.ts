import { listText, withValue } from '../../../shelf/entry-list.ts';
import { keyOn, ownText, readOwn, root, writeOwn } from '../own-list.ts';

/*
 * Loaded where addresses have to carry the visitor's list: gives it to the links and forms of the
 * page at the moment they are used, those that other scripts draw later too.
 */
if (ownText() !== null) writeOwn(readOwn());

function carry({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  // Links of pictures have the attribute alone.
  const href = link?.getAttribute('href');
  if (!link || !href || ownText() === null) return;
  const to = new URL(href, location.href);
  if (!to.href.startsWith(root.href) || !/(?:\.html|\/)$/u.test(to.pathname)) return;
  to.search = withValue(to.search, keyOn(to.pathname), listText(readOwn()));
  link.setAttribute('href', to.href);
}

for (const use of ['click', 'auxclick', 'contextmenu']) addEventListener(use, carry, true);
addEventListener('formdata', ({ formData }) => {
  const text = ownText();
  if (text !== null) formData.set('entries', text);
});
