/** What a visitor has told of the project; it goes along to pages that read it. */
const PROJECT =
  'invest fixed land output tax rd energy water floor footprint green emissions money area rate'.split(
    ' ',
  );

/**
 * Carries the choice of investor along the links of the site, the day of the law and the project to
 * the pages that read them, and the whole address to the same page in the other language. Links are
 * completed when they are used; one that already says something keeps it.
 */
export function carryChoice(): void {
  for (const event of ['click', 'auxclick']) {
    addEventListener(
      event,
      ({ target }) => {
        // The document itself is a target too, and has no ancestors.
        const link = (target as Partial<Element> | null)?.closest?.('a');
        if (link) complete(link);
      },
      true,
    );
  }
}

/** Links of pictures have no address of their own to read, but the same attribute. */
function complete(link: Element): void {
  const here = new URL(location.href);
  const to = new URL(link.getAttribute('href') ?? '', here);
  const before = to.href;
  // All files have the origin `null`, and so have addresses of mail, which are no pages.
  if (to.origin !== here.origin || !to.pathname.endsWith('.html')) return;
  if (link.hasAttribute('hreflang')) {
    if (to.search === '' && to.pathname !== here.pathname) to.search = here.search;
  } else if (to.pathname !== here.pathname) {
    const keys = [
      'investor',
      'view',
      ...(/\/entries\/[^/]+$/u.test(to.pathname) ? ['on', ...PROJECT] : []),
      ...(to.pathname.endsWith('/self-check.html') ? PROJECT : []),
    ];
    for (const key of keys) {
      const [value, other] = here.searchParams.getAll(key);
      if (value && other === undefined && !to.searchParams.has(key))
        to.searchParams.set(key, value);
    }
  }
  if (to.href !== before) link.setAttribute('href', to.href);
}
