import type { MiddlewareHandler } from 'astro';
import { inItsScript } from './core/output/traditional.ts';
import type { PageView } from './core/views/site-pages.ts';

/** `astro build` and `astro dev`: pages that are derived are converted when they have been drawn. */
export const onRequest: MiddlewareHandler = async (context, next) => {
  const response = await next();
  const { view } = context.props as { readonly view?: PageView };
  if (!view?.frame.derived) return response;
  const html = inItsScript(await response.text(), view.frame);
  return new Response(html, { headers: response.headers });
};
