import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { DEFAULT_THEME } from '../../core/theme/palette.ts';
import { stylesheet } from '../../styles/stylesheet.ts';

export const GET: APIRoute = async () => {
  const [page] = (await loadSite()).pages;
  return new Response(stylesheet(page?.view().frame.theme ?? DEFAULT_THEME), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
