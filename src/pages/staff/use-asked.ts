import { useCallback, useEffect, useState } from 'react'

/** What was asked of the server: the answer, or why there is none yet. */
export interface Asked<T> {
  readonly answer?: T
  readonly error?: unknown
  /** Asks again; the old answer stays until there is another. */
  readonly askAgain: () => void
}

/** Asks something of the server, anew whenever the question changes. `ask` must be stable. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [state, setState] = useState<{ answer?: T; error?: unknown }>({})
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let isHere = true
    ask().then(
      (answer) => isHere && setState({ answer }),
      (error: unknown) => isHere && setState((before) => ({ ...before, error })),
    )
    return () => {
      isHere = false
    }
  }, [ask, turn])
  const askAgain = useCallback(() => setTurn((before) => before + 1), [])
  return { ...state, askAgain }
}
