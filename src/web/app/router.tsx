import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queries } from '../api/queries';
import { sessionQuery } from '../api/session';
import { wordsAsked } from '../parts/words-asked';
import { articlePlace } from '../screens/article/article-views';
import { articleSearch } from '../screens/articles/article-filter';
import { daysAsked } from '../screens/dashboard/days';
import { isJobTab, type JobTab } from '../screens/jobs/job-tabs';
import { isPublishingTab, type PublishingTab } from '../screens/publishing/publishing-tabs';
import { isTextView, type TextView } from '../screens/publishing/text-views';
import { isReading, type Reading } from '../screens/review/readings';
import { type Base, isBase, isShown, type Shown } from '../screens/review/standing';
import { settingsPlace } from '../screens/settings/settings-views';
import { SignInScreen } from '../screens/sign-in/sign-in-screen';
import { Broken } from './broken';
import { homeOf } from './home';
import { NotFound } from './not-found';
import { Shell } from './shell';

const root = createRootRoute({ notFoundComponent: NotFound });

export const signInRoute = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: ({ next }): { next?: string | undefined } => ({ next: isPlaceOfOurs(next) ? next : undefined }),
  component: SignInPage,
});

/**
 * Every place of the desk: whoever has not signed in does that first, and comes back to where they wanted to go. Whoever is here when the
 * session ends stays, with all they have typed: the shell lays the signing in over the page.
 */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ location, cause }) => {
    const session = await queries.ensureQueryData(sessionQuery);
    if (!session && cause !== 'stay') throw redirect({ to: '/sign-in', search: { next: location.href } });
  },
  component: Shell,
  notFoundComponent: NotFound,
});

export const jobsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/jobs',
  validateSearch: ({ tab, q }): { tab?: JobTab | undefined; q?: string | undefined } => ({
    tab: isJobTab(tab) ? tab : undefined,
    q: wordsAsked(q),
  }),
  component: lazyRouteComponent(() => import('../screens/jobs/jobs-screen'), 'JobsScreen'),
});

export const editorRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/jobs/$id/edit',
  component: lazyRouteComponent(() => import('../screens/editor/editor-screen'), 'EditorScreen'),
});

export const guideRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/guide/$page',
  component: lazyRouteComponent(() => import('../screens/guide/guide-screen'), 'GuideScreen'),
});

/** The texts in review are a list of the board. */
export const reviewsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/review',
  beforeLoad: () => {
    throw redirect({ to: '/jobs', search: { tab: 'review' }, replace: true });
  },
});

interface ReviewSearch {
  readonly show?: Shown | undefined;
  readonly base?: Base | undefined;
  readonly read?: Reading | undefined;
}

export const reviewRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/review/$id',
  validateSearch: ({ show, base, read }): ReviewSearch => ({
    show: isShown(show) ? show : undefined,
    base: isBase(base) ? base : undefined,
    read: isReading(read) ? read : undefined,
  }),
  component: lazyRouteComponent(() => import('../screens/review/review-screen'), 'ReviewScreen'),
});

export const publishRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/publish',
  validateSearch: ({ tab, q }): { tab?: PublishingTab | undefined; q?: string | undefined } => ({
    tab: isPublishingTab(tab) ? tab : undefined,
    q: wordsAsked(q),
  }),
  component: lazyRouteComponent(() => import('../screens/publishing/publish-list-screen'), 'PublishListScreen'),
});

export const publishPairRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/publish/$id',
  validateSearch: ({ text }): { text?: TextView | undefined } => ({ text: isTextView(text) ? text : undefined }),
  component: lazyRouteComponent(() => import('../screens/publishing/publish-screen'), 'PublishScreen'),
});

export const articlesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/articles',
  validateSearch: articleSearch,
  component: lazyRouteComponent(() => import('../screens/articles/articles-screen'), 'ArticlesScreen'),
});

export const articleRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/articles/$id',
  validateSearch: articlePlace,
  component: lazyRouteComponent(() => import('../screens/article/article-screen'), 'ArticleScreen'),
});

export const alignRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/articles/$id/align',
  component: lazyRouteComponent(() => import('../screens/align/align-screen'), 'AlignScreen'),
});

export const intakeRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/intake',
  validateSearch: ({ batch }): { batch?: string | undefined } => ({ batch: isId(batch) ? batch : undefined }),
  component: lazyRouteComponent(() => import('../screens/intake/intake-screen'), 'IntakeScreen'),
});

export const dashboardRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/dashboard',
  validateSearch: daysAsked,
  component: lazyRouteComponent(() => import('../screens/dashboard/dashboard-screen'), 'DashboardScreen'),
});

export const queuesRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/queues',
  component: lazyRouteComponent(() => import('../screens/queues/queues-screen'), 'QueuesScreen'),
});

export const settingsRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  validateSearch: settingsPlace,
  component: lazyRouteComponent(() => import('../screens/settings/settings-screen'), 'SettingsScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signInRoute,
    signedIn.addChildren([
      jobsRoute,
      editorRoute,
      guideRoute,
      reviewsRoute,
      reviewRoute,
      publishRoute,
      publishPairRoute,
      articlesRoute,
      articleRoute,
      alignRoute,
      intakeRoute,
      dashboardRoute,
      queuesRoute,
      settingsRoute,
    ]),
  ]),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
  // Whoever points at a place is about to go there.
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function SignInPage() {
  const { next } = signInRoute.useSearch();
  const navigate = signInRoute.useNavigate();
  const enter = () => {
    const session = queries.getQueryData(sessionQuery.queryKey);
    void navigate({ href: next ?? homeOf(session?.permissions ?? []), replace: true });
  };
  return <SignInScreen onSignedIn={enter} />;
}

/** A path on this very desk, so that a link to the sign-in page can lead nowhere else. */
function isPlaceOfOurs(next: unknown): next is string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);
}
