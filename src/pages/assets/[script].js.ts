import type { APIRoute, GetStaticPaths } from 'astro';
import { bundleClient, CLIENT_SCRIPTS, type ClientScript } from '../../site/bundle-client.ts';

export const getStaticPaths = (() =>
  Object.keys(CLIENT_SCRIPTS).map((script) => ({ params: { script } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundleClient(params['script'] as ClientScript), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
