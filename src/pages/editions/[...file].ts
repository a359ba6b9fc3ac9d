import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  return (await loadSite()).editions.map(({ path, text }) => ({
    params: { file: path.slice('editions/'.length) },
    props: { path, text },
  }));
}

export const GET: APIRoute<{ path: string; text: string }> = ({ props: { path, text } }) => {
  const type = path.endsWith('.csv') ? 'text/csv' : 'application/json';
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
};
