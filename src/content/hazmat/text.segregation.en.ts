/** What the codes of the segregation table mean, in English. */
export const en: Readonly<Record<string, string>> = {
  'hazmat.segregation.X': 'See the individual entry in the dangerous goods list',
  'hazmat.segregation.1': 'Away from',
  'hazmat.segregation.2': 'Separated from',
  'hazmat.segregation.3': 'Separated by a complete compartment from',
  'hazmat.segregation.4': 'Separated longitudinally by an intervening complete compartment from',
  'hazmat.segregation.*': 'Rules of class 1 among themselves',
  'hazmat.segregation.footnote': 'Older editions have {{code}} here.',
  'hazmat.segregation.cyanide-acid': 'Cyanides are kept away from acids, whatever the classes say.',
  'hazmat.segregation.yard': 'Distances of ships are no rules for a yard: ports have their own.',
  'hazmat.segregation.check':
    'Have a dangerous-goods specialist check this table against the edition in force.',
}
