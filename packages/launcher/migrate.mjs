// The one-shot of a deployment (docker-compose.yml): newest tables, and the roles' passwords as the given addresses have them.
// DATABASE_URL is the owner; APP_DATABASE_URL, LINK_DATABASE_URL and WORKER_DATABASE_URL are the programs' own addresses.
import './process/node-version.mjs';
import { Failure } from './process/failure.mjs';
import { live } from './process/lifetime.mjs';
import { migrate } from './database/migrate.mjs';
import { ROLE_OF_VARIABLE, setPassword } from './database/roles.mjs';

/** @param {string} variable */
function required(variable) {
  const value = process.env[variable];
  if (!value) throw new Failure(`${variable} is not set.`, { advice: 'give all four addresses; docker-compose.yml shows how' });
  return value;
}

async function deploy() {
  const owner = required('DATABASE_URL');
  const roles = Object.entries(ROLE_OF_VARIABLE).map(([variable, role]) => {
    const { username, password } = new URL(required(variable));
    if (username !== role) throw new Failure(`${variable} signs in as "${username}"; the role is ${role}.`);
    return { role, password: decodeURIComponent(password) };
  });
  await migrate(owner);
  for (const { role, password } of roles) await setPassword(owner, role, password);
  console.log('The database is ready.');
  return 0;
}

await live(deploy);
