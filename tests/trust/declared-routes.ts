// The routes as the controllers' sources declare them: a route that hides from the API's description is found here.
import fs from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../apps/api/src');
const CONTROLLER = /@Controller\((?:'([^']*)')?\)/;
const HANDLER = /@(Get|Post|Put|Patch|Delete|All|Head|Options)\((?:'([^']*)')?\)/g;

/** `PATCH /patients/{id}`, sorted. */
export function declaredRoutes(): string[] {
  const files = fs.readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  return files.flatMap((file) => routesOf(fs.readFileSync(path.join(SOURCES, file), 'utf8'))).sort();
}

function routesOf(source: string): string[] {
  const controller = CONTROLLER.exec(source);
  if (controller === null) return [];
  return [...source.matchAll(HANDLER)].map(([, method = '', own = '']) => `${method.toUpperCase()} ${pathOf(controller[1] ?? '', own)}`);
}

const pathOf = (...parts: readonly string[]): string =>
  `/${parts.filter((part) => part !== '').join('/')}`.replaceAll(/:(\w+)/g, '{$1}');
