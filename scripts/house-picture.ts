const floors = ['main', 'doors', 'modules', 'packs', 'engine', 'knowledge', 'platform', 'ui', 'kernel'] as const;
type Floor = (typeof floors)[number];

interface Source {
  readonly source: string;
  readonly imports: readonly string[];
}

const width = 960;
const left = 130;
const roomWidth = 118;
const roomHeight = 30;
const perRow = Math.floor((width - left - 20) / (roomWidth + 8));

/** One SVG: a storey per floor, a box per room, and beside each floor what it really imports. */
export function drawHouse(sources: readonly Source[]): string {
  const parts: string[] = [];
  let top = 20;
  for (const floor of floors) {
    const rooms = roomsOf(floor, sources);
    if (rooms.length === 0) continue;
    const rows = Math.ceil(rooms.length / perRow);
    const height = rows * (roomHeight + 8) + 34;
    parts.push(storey(floor, rooms, top, height, importsOf(floor, sources)));
    top += height + 8;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 10}" role="img" aria-labelledby="house-title" font-family="system-ui, sans-serif">
<title id="house-title">The house of Weerklank: its floors and rooms, and which floors each floor imports</title>
${parts.join('\n')}
</svg>
`;
}

function storey(
  floor: Floor,
  rooms: readonly string[],
  top: number,
  height: number,
  imports: readonly string[],
): string {
  const boxes = rooms.map((name, index) => {
    const x = left + (index % perRow) * (roomWidth + 8);
    const y = top + 28 + Math.floor(index / perRow) * (roomHeight + 8);
    return `<rect x="${x}" y="${y}" width="${roomWidth}" height="${roomHeight}" rx="4" fill="#ffffff" stroke="#1f5f5b"/><text x="${x + 8}" y="${y + 19}" font-size="12" fill="#12302e">${name}</text>`;
  });
  const below = imports.length > 0 ? `imports ${imports.join(' · ')}` : 'imports nothing of ours';
  return `<rect x="10" y="${top}" width="${width - 20}" height="${height}" rx="6" fill="#eef5f3" stroke="#c5d9d5"/>
<text x="24" y="${top + 20}" font-size="15" font-weight="700" fill="#12302e">${floor}</text><text x="${left}" y="${top + 19}" font-size="12" fill="#3d5552">${below}</text>
${boxes.join('\n')}`;
}

function floorOf(source: string): Floor {
  const name = source.split('/')[1] ?? '';
  return floors.find((floor) => floor === name) ?? 'main';
}

function roomsOf(floor: Floor, sources: readonly Source[]): string[] {
  const rooms = new Set<string>();
  for (const { source } of sources) {
    if (floorOf(source) !== floor) continue;
    const parts = source.split('/');
    rooms.add(((floor === 'main' ? parts[1] : parts[2]) ?? '').replace(/\.tsx?$/, ''));
  }
  return [...rooms].sort();
}

function importsOf(floor: Floor, sources: readonly Source[]): string[] {
  const found = new Set<Floor>();
  for (const { source, imports } of sources) {
    if (floorOf(source) === floor) for (const target of imports) found.add(floorOf(target));
  }
  found.delete(floor);
  return floors.filter((name) => found.has(name));
}
