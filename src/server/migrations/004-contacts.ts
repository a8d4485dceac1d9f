import type { Migration } from '../migrate.ts'

/** The numbers to call that a port sets in the stead of those of its scenario. */
export const contacts: Migration = {
  number: 4,
  name: 'contacts',
  statements: ['create table contact (id text primary key, number text not null)'],
}
