import type { Migration } from '../migrate.ts'

/** What the seed of a run decided, as its scenario stood when it began: certification asks for it. */
export const runVariants: Migration = {
  number: 3,
  name: 'run-variants',
  statements: ['alter table run add column variants text'],
}
