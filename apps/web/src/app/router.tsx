// From the table of screens to the router: who may enter each area, and what is shown when a screen fails.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { sessionQuery, hasClinic, type Session } from '../lib/session';
import { Problem } from '../lib/api';
import { queryClient } from '../lib/query-client';
import { presence } from '../lib/session-presence';
import { orUnfetched } from '../lib/unfetched-code';
import { patterns, urls, type UrlName } from '../lib/urls';
import { Root } from './Root';
import { RouteFailure } from './RouteFailure';
import { RoutePending } from './RoutePending';
import { screenRoutes, type ScreenRoute } from './routes';

const signedIn = async (href: string): Promise<Session> => {
  try {
    const session = await queryClient.ensureQueryData(sessionQuery);
    presence.set('signed-in');
    return session;
  } catch (cause) {
    if (cause instanceof Problem && cause.status === 401) throw redirect({ href: urls.signIn(href) });
    throw cause;
  }
};

const loadShell = () => import('./shell/Shell');
const loadNotFound = () => import('../screens/NotFound');

const rootRoute = createRootRoute({ component: Root, errorComponent: RouteFailure });

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'account',
  beforeLoad: async ({ location }) => {
    await signedIn(location.href);
  },
});

const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ location }) => {
    const session = await signedIn(location.href);
    if (!hasClinic(session)) throw redirect({ href: urls.chooseClinic(location.href) });
    if (session.needsSecondFactor) throw redirect({ href: urls.setUpSecondFactor(location.href) });
  },
  component: lazyRouteComponent(loadShell, 'Shell'),
});

const parents: Readonly<Record<ScreenRoute['area'], AnyRoute>> = { public: rootRoute, account: accountRoute, staff: staffRoute };

const isUrlName = (name: string): name is UrlName => Object.hasOwn(patterns, name);

const routesIn = (parent: AnyRoute): AnyRoute[] =>
  Object.entries(screenRoutes).flatMap(([name, screen]) =>
    !isUrlName(name) || parents[screen.area] !== parent ? [] : [
      createRoute({
        getParentRoute: () => parent,
        path: patterns[name],
        component: lazyRouteComponent(async () => ({ Screen: await orUnfetched(screen.load()) }), 'Screen'),
      }),
    ],
  );

const routeTree = rootRoute.addChildren([
  ...routesIn(rootRoute),
  accountRoute.addChildren(routesIn(accountRoute)),
  staffRoute.addChildren(routesIn(staffRoute)),
]);

/** Query values stay the text they are: '007' is no number and '1e3' no thousand. */
const parseSearch = (search: string): Record<string, string> => Object.fromEntries(new URLSearchParams(search));

const stringifySearch = (search: Record<string, unknown>): string => {
  const given = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
};

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 150,
  defaultPendingMinMs: 0,
  defaultPendingComponent: RoutePending,
  defaultErrorComponent: RouteFailure,
  defaultNotFoundComponent: lazyRouteComponent(loadNotFound, 'NotFound'),
  scrollRestoration: true,
});

const patternMatches = (pattern: string, pathname: string): boolean =>
  new RegExp(`^${pattern.replace(/\$\w+/g, '[^/]+')}$`).test(pathname);

/** Fetches the first screen's code and the session side by side instead of one after the other. */
export const startEarly = (pathname: string): void => {
  const name = Object.keys(screenRoutes).find((key): key is UrlName => isUrlName(key) && patternMatches(patterns[key], pathname));
  const screen = name === undefined ? undefined : screenRoutes[name];
  if (screen === undefined) return;
  void screen.load().catch(() => undefined); // the router asks again and shows the failure
  if (screen.area === 'staff') void loadShell().catch(() => undefined);
  if (screen.area === 'staff' || screen.area === 'account') void queryClient.prefetchQuery(sessionQuery);
};
