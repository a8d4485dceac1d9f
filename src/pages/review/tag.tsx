import type { ReactNode } from 'react'
import './tag.css'

/** What a tag tells by its look, beside its words. */
export type TagTone = 'good' | 'bad' | 'navy' | 'quiet' | 'warn' | 'odd'

/** A word or two set apart: a result, a severity, a state. */
export function Tag({ tone, sign, children }: { tone: TagTone; sign?: string; children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`}>
      {sign !== undefined && <span aria-hidden="true">{sign}</span>}
      {children}
    </span>
  )
}
