// The Chromium that @sparticuz/chromium ships inside npm, unpacked once: for Linux machines without a browser.
// Meant for cloud functions, it brings the system libraries and fonts that a bare machine lacks.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { cacheFolder } from '../workspace/cache.mjs';
import { inProject, readJson } from '../workspace/project.mjs';
import { untar } from './untar.mjs';

const PACKAGE = inProject('node_modules/@sparticuz/chromium');

const fontSettings = folder => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>
`;

/** @param {string} folder */
async function unpack(folder) {
  const archives = path.join(PACKAGE, 'bin');
  const unfinished = `${folder}.${process.pid}`;
  fs.mkdirSync(path.join(unfinished, 'fonts'), { recursive: true });
  await pipeline(
    fs.createReadStream(path.join(archives, 'chromium.br')),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(path.join(unfinished, 'chromium'), { mode: 0o755 }),
  );
  for (const name of fs.readdirSync(archives).filter(file => file.endsWith('.tar.br'))) {
    untar(zlib.brotliDecompressSync(fs.readFileSync(path.join(archives, name))), unfinished);
  }
  fs.writeFileSync(path.join(unfinished, 'fonts', 'fonts.conf'), fontSettings(folder));
  try {
    fs.renameSync(unfinished, folder);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error; // otherwise another process was faster
  }
}

// No graphics card, no system sandbox helper: draw in software, in one process less.
const SOFTWARE_DRAWING = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-setuid-sandbox', '--no-zygote'];

export async function shippedBrowser() {
  const { version } = readJson(path.join(PACKAGE, 'package.json'));
  const folder = path.join(cacheFolder(), `chromium-${version}`);
  const executablePath = path.join(folder, 'chromium');
  if (!fs.existsSync(executablePath)) {
    fs.rmSync(folder, { recursive: true, force: true });
    await unpack(folder);
  }
  const startsAlone = spawnSync(executablePath, ['--version']).status === 0;
  const libraries = [path.join(folder, 'lib'), folder, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath,
    args: SOFTWARE_DRAWING,
    env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), ...(startsAlone ? {} : { LD_LIBRARY_PATH: libraries }) },
  };
}
