import { citing } from '../source.ts'

/**
 * How the health sheet cites. Each module here exports the sources of its own values as `<module>Sources`, so that a
 * fact and its source stand together.
 */
export const { published, generalKnowledge, design } = citing('Health quarantine module sheet')
