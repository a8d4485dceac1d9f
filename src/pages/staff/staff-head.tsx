import type { ReactNode } from 'react'
import { Link } from '../navigate.tsx'
import './staff-frame.css'

/** The bar above every page for trainers: whose it is and the way to the start, then what the page adds. */
export function StaffHead({ children }: { children: ReactNode }) {
  return (
    <header className="staff-head">
      <Link className="staff-name" href="/">
        <img src="/icon.svg" alt="" width="32" height="32" />
        <strong>Kouan 口岸</strong>
      </Link>
      {children}
    </header>
  )
}
