// A stand-in picture of the map: boxes, lines and names where they stand; the drawing itself is done in Rust.
import type { MapLook, Picture } from '../types';
import { list, type Records } from './edit';
import { layOut } from './map';

export function mapPicture(records: Records, look: MapLook): Picture {
  const all = [...list(records, 'cause'), ...list(records, 'gap')];
  const usual = Object.fromEntries(all.map((one) => [one.id, [176, 64] as [number, number]]));
  const { nodes, links, width, height } = layOut(records, { ...usual, ...(look.sizes as typeof usual) });
  const name = (id: string) => list(records, 'cause').find((one) => one.id === id)?.label ?? 'gap';
  const lines = links.map(
    ({ path }) => `<path d="${path}" fill="none" class="stroke-ink-2" stroke="#4b5b66"/>`,
  );
  const boxes = nodes.map(
    (one) =>
      `<rect x="${one.x}" y="${one.y}" width="${one.width}" height="${one.height}" rx="8" class="fill-card stroke-edge" fill="#fff" stroke="#b9c2c8"/>` +
      `<text x="${one.x + 10}" y="${one.y + 24}" font-size="12" class="fill-ink" fill="#17242d">${escaped(name(one.id).slice(0, 24))}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${lines.join('')}${boxes.join('')}</svg>`;
  const description = `${nodes.length} boxes, joined by ${links.length} links.`;
  return { svg, title: 'Cause map', description, width, height };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
