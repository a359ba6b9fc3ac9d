import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  return (await loadSite()).finder().map(({ path, text }) => ({
    params: { name: path.replace(/^finder\/|\.js$/gu, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
