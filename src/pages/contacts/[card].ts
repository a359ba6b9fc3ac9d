import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  return (await loadSite()).contacts.map(({ path, text }) => ({
    params: { card: path.slice('contacts/'.length) },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/vcard; charset=utf-8' } });
