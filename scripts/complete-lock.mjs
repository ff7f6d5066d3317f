// npm leaves optional packages for other platforms out of the lock file when the registry at hand does not serve them, and npm 11 and
// 12 then refuse `npm ci`. This adds an entry with version and platform for each; `--check` only says whether one is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('../package-lock.json', import.meta.url);
const OS = /(android|darwin|win32|windows|freebsd|openbsd|netbsd|sunos|aix|openharmony|linux)/;
const CPU = /(arm64|x64|ia32|arm(?!64)|ppc64|s390x|riscv64|loong64|mips64el|wasm32)/;

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const missing = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolved(place, name)) continue;
    const version = range.replace(/^[\^~]/, '');
    if (/^\d+\.\d+\.\d+/.test(version)) missing.push({ name, version, isDev: entry.dev === true });
  }
}

if (process.argv.includes('--check')) {
  for (const { name, version } of missing)
    console.error(`package-lock.json lacks ${name}@${version}: run npm run lock:complete`);
  process.exit(missing.length > 0 ? 1 : 0);
}
for (const { name, version, isDev } of missing) lock.packages[`node_modules/${name}`] = entryOf(name, version, isDev);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} entries added`);

/** Whether Node would find the package from there: in the folder's own node_modules or in one above. */
function isResolved(place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${from ? `${from}/` : ''}node_modules/${name}`]) return true;
    if (!from) return false;
  }
}

function entryOf(name, version, isDev) {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  return {
    version,
    ...(isDev ? { dev: true } : {}),
    optional: true,
    ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(/musl/.test(name) ? { libc: ['musl'] } : {}),
  };
}
