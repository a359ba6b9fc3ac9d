import type { APIRoute } from 'astro';
import { bundleClient } from '../../site/bundle-client.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleClient(), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
