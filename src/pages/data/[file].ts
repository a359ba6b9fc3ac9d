import type { APIRoute } from 'astro';
import { contentTypeOf } from '../../core/package/content-type.ts';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  return (await (await loadSite()).data()).map(({ path, bytes }) => ({
    params: { file: path.slice('data/'.length) },
    props: { path, bytes },
  }));
}

export const GET: APIRoute<{ path: string; bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': contentTypeOf(props.path) } });
