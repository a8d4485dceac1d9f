import type { ComponentType } from 'react'

/** A page's component; what the address says besides the page comes as props. */
export type Page = ComponentType<Record<string, string>>
type LoadPage = () => Promise<{ default: Page }>

/** Which page an address asks for, and what its named parts are. */
interface Place {
  readonly path: RegExp
  readonly load: LoadPage
}

// The cast tells apart what the pages themselves declare: each reads the named parts of its own path.
const page = (path: RegExp, load: () => Promise<{ default: unknown }>): Place => ({
  path,
  load: load as LoadPage,
})

const found = import.meta.glob<{ default: unknown }>(['./train/train-page.tsx', './gallery/gallery-page.tsx'])

/** Lists the pages of the app. Those with a world of their own are found where they stand. */
const PLACES: readonly Place[] = [
  page(/^\/$/, () => import('./landing/landing-page.tsx')),
  page(/^\/me$/, () => import('./me/me-page.tsx')),
  page(/^\/handbook(?:\/un\/(?<unNumber>\d{4}))?$/, () => import('./handbook/handbook-page.tsx')),
  page(/^\/review$/, () => import('./review/runs-page.tsx')),
  page(/^\/review\/runs\/(?<id>[0-9a-f-]{36})$/, () => import('./review/run-page.tsx')),
  page(/^\/review\/classes$/, () => import('./staff/classes-page.tsx')),
  page(/^\/pair$/, () => import('./staff/pair-page.tsx')),
  page(/^\/setup$/, () => import('./staff/setup-page.tsx')),
  page(/^\/console$/, () => import('./console/console-page.tsx')),
  ...Object.entries(found).map(([file, load]) =>
    page(file.startsWith('./train/') ? /^\/train\/(?<scenario>[a-z0-9-]+)$/ : /^\/gallery$/, load),
  ),
]

/** Finds the page of a path, with the path's named parts; undefined when there is none. */
export function pageOf(path: string): { load: LoadPage; parts: Record<string, string> } | undefined {
  const tidy = path.length > 1 ? path.replace(/\/$/, '') : path
  for (const { path: pattern, load } of PLACES) {
    const match = pattern.exec(tidy)
    if (match) return { load, parts: { ...match.groups } }
  }
  return undefined
}
