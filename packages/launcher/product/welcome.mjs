// What `npm start` ends with: where to go and who to be.

/** @param {string[][]} rows */
function columns(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  return rows.map(row => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ')}`.trimEnd());
}

/** @param {{ url: string, signIns: import('./programs.mjs').SignIn[], data: string, logs: string }} facts */
export function welcome({ url, signIns, data, logs }) {
  const people = signIns.map(({ role, email, password }) => [role, email, password]);
  return [
    '',
    `Legwork is running: ${url}`,
    '',
    ...(people.length > 0 ? ['Sign in to the demo clinic (all its people are invented) as', ...columns(people), ''] : []),
    `Data: ${data}`,
    `Logs: ${logs}`,
    'Ctrl-C stops it; the data stays.',
  ].join('\n');
}
