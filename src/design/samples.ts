import type { PageView, PlannedPage } from '../core/views/site-pages.ts';

type PageName = PageView['page'];
type ViewOf<N extends PageName> = Extract<PageView, { page: N }>;

/** Views of a real catalogue in one language, from which specimens take their props. */
export interface Samples {
  readonly locale: 'zh' | 'en';
  /** The first page of a type that fits; one that no page fits is a fault of the design-system page. */
  readonly find: <N extends PageName>(name: N, fits?: (view: ViewOf<N>) => boolean) => ViewOf<N>;
}

export function samplesOf(plan: readonly PlannedPage[], locale: 'zh' | 'en'): Samples {
  const made = new Map<string, PageView>();
  const viewAt = (planned: PlannedPage): PageView => {
    let view = made.get(planned.path);
    if (!view) made.set(planned.path, (view = planned.view()));
    return view;
  };
  const own = plan.filter(
    ({ path }) => !path.startsWith('zh-hant/') && path.startsWith('en/') === (locale === 'en'),
  );
  return {
    locale,
    find: (name, fits = () => true) => {
      for (const planned of own) {
        const view = viewAt(planned);
        if (view.page === name && fits(view as ViewOf<typeof name>)) {
          return view as ViewOf<typeof name>;
        }
      }
      throw new Error(`No page ${name} of the catalogue shows what the specimen needs.`);
    },
  };
}

/** The first of a list, which the sample was chosen for. */
export function firstOf<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`The sample has no ${what}.`);
  return first;
}
