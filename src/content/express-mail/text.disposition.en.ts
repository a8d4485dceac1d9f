/** What becomes of the parcels, and tax. */
export const en: Record<string, string> = {
  'group.disposition': 'Disposition',

  'act.dispose': 'Decide what becomes of it',
  'act.dispose.release': 'Release',
  'act.dispose.tax': 'Release against tax',
  'act.dispose.return': 'Return to sender',
  'act.dispose.quarantine': 'Hand to quarantine',
  'act.dispose.seize': 'Seize: anti-smuggling',
  'act.dispose.suspend': 'Suspend for right-holder',
  'act.dispose.appraise': 'Hold for relic appraisal',
  'act.dispose.police': 'Hand over to the police',
  'act.choose-rate': 'Choose the tax rate',
  'act.choose-rate.percent-13': '13 %',
  'act.choose-rate.percent-20': '20 %',
  'act.choose-rate.percent-50': '50 %',
  'act.collect': 'Tax to collect',
  'act.collect.nothing': 'Nothing: within the waiver',
  'act.collect.in-full': 'The whole tax',
  'act.collect.excess-only': 'Only what exceeds it',
  'act.collect.over-limit': 'None: over the value limit',

  'rate.print': 'Books, printed matter',
  'rate.food': 'Food, supplements',
  'rate.medicine': 'Vitamins, medicines',
  'rate.computers': 'Computers, telephones',
  'rate.toys': 'Toys, games, party articles',
  'rate.cosmetics': 'Cosmetics',
  'rate.spirits-tobacco': 'Spirits, tobacco',
  'rate.others': 'Other goods',

  'step.settle-tax': 'Settle the tax',
  'step.settle-tax.hint':
    'Look up the rate of the goods in the table under the sum. Value × rate is the tax; up to the waiver none is collected, above it the whole is due.',
  'step.dispose': 'Decide what becomes of the parcel',
  'step.dispose.hint': 'Open the record and choose: release, tax, return, or the service whose matter it is.',

  'criterion.taxes-rightly': 'Assesses value limit and tax rightly',
  'criterion.taxes-rightly.rule':
    'Limit RMB 1,000 a parcel; over it return, or declare as cargo, unless it is one indivisible thing for personal use. Tax of RMB 50 or less is waived, above that all of it is due.',
  'criterion.taxes-rightly.advice':
    'At 20 %: RMB 250 makes 50.00, waived; RMB 251 makes 50.20, payable in full. All or nothing, never the difference.',
  'criterion.disposes-rightly': 'Chooses what rightly becomes of the parcel',
  'criterion.disposes-rightly.rule':
    'After examination a parcel is released, taxed, returned, passed to quarantine, or seized and handed over to those whose matter it is.',
  'criterion.disposes-rightly.advice':
    'Ask whose matter it is. Living things, meat, seeds and soil: quarantine. Drugs, banknotes, gold, ivory: seize. Weapon parts, a repeated trace alarm, what nothing penetrates: police. Dangerous goods, unlicensed radios, split consignments: back. Counterfeits wait for the right-holder, relics for the appraiser.',
}
