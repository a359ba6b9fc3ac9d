import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { stylesheet } from '../../styles/stylesheet.ts';

export const GET: APIRoute = async () => {
  const [page] = (await loadSite()).pages;
  return new Response(stylesheet(page?.view().frame.themePrimary), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
