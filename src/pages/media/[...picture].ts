import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';

export async function getStaticPaths() {
  return (await loadSite()).pictures.map(({ path, read }) => ({
    params: { picture: path.slice('media/'.length) },
    props: { read },
  }));
}

export const GET: APIRoute<{ read: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) =>
  new Response(await props.read());
