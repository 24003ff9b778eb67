// The programs log one JSON object per event. The terminal shows the troubling ones in short; the log file has them all.
import fs from 'node:fs';

const WARNING = 40;
const FULL_BYTES = 20_000_000;

/** @param {string} line @returns {string | undefined} what to show, if anything */
export function troubleIn(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const { level, msg, err } = JSON.parse(line);
    return level >= WARNING ? [msg, err?.message].filter(Boolean).join(': ') : undefined;
  } catch {
    return undefined; // not an event
  }
}

/** Puts a full log aside (one is kept), so that logs don't fill the disk over the years. @param {string} file */
export function freshLogFile(file) {
  if (fs.existsSync(file) && fs.statSync(file).size > FULL_BYTES) fs.renameSync(file, `${file}.old`);
  return file;
}
