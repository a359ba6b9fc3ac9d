import type { APIRoute } from 'astro';
import { loadPages } from '../../site/load-pages.ts';
import { stylesheet } from '../../styles/stylesheet.ts';

export const GET: APIRoute = async () => {
  const [page] = await loadPages();
  return new Response(stylesheet(page?.view.frame.themePrimary), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
