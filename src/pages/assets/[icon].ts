import type { APIRoute } from 'astro';
import { contentTypeOf } from '../../core/package/content-type.ts';
import { siteIcons } from '../../share/icons.ts';
import mark from '../../share/mark.svg?raw';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  const [page] = (await loadSite()).pages;
  if (!page) return [];
  const icons = await siteIcons(page.view().frame.theme.primary, mark);
  return [...icons].map(([path, bytes]) => ({
    params: { icon: path.slice('assets/'.length) },
    props: { path, bytes },
  }));
}

export const GET: APIRoute<{ path: string; bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': contentTypeOf(props.path) } });
