// Imported first by every command: an old Node.js gets a sentence instead of a stack trace.
const OLDEST = [20, 19];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `Legwork needs Node.js ${OLDEST.join('.')} or newer; this is ${process.versions.node}.\n` +
      'Install a current version from https://nodejs.org and run the command again.',
  );
  process.exit(1);
}
