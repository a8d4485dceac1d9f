/** A day as it is written in documents, `YYYY-MM-DD`, in the Gregorian calendar. */
export type IsoDay = string

/** Parses a day into whole days since 1970-01-01; throws where there is no such day. */
export function parseDay(day: IsoDay): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (match) {
    const [year, month, date] = match.slice(1).map(Number) as [number, number, number]
    if (month >= 1 && month <= 12 && date >= 1 && date <= daysOfMonth(year, month))
      return countDays(year, month, date)
  }
  throw new RangeError(`"${day}" is no day; expected YYYY-MM-DD`)
}

/** Computes the days from one day to another. */
export function computeDaysBetween(from: IsoDay, to: IsoDay): number {
  return parseDay(to) - parseDay(from)
}

/** Returns the same date so many months later, or the last of that month where it is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  parseDay(day)
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const count = year * 12 + month - 1 + months
  const toYear = Math.floor(count / 12)
  const toMonth = (count % 12) + 1
  const toDate = Math.min(date, daysOfMonth(toYear, toMonth))
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(toDate).padStart(2, '0')}`
}

function daysOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Counts days since 1970-01-01; the year is taken to begin in March, so that the leap day is its last. */
function countDays(year: number, month: number, date: number): number {
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = (month + 9) % 12
  const daysOfYear = Math.floor((153 * marchMonth + 2) / 5) + date - 1
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leaps + daysOfYear - 719_468
}
