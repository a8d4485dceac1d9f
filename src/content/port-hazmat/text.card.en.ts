/** Title and summary, as they stand where a scenario is chosen. */
export const en: Record<string, string> = {
  'scenario.port-hazmat.title': 'Port: hidden dangerous goods',
  'scenario.port-hazmat.summary':
    'A box that hisses in block D7, and an honest neighbour that does not forgive. Recognise, isolate, protect, notify; then the explosion, the entry, decontamination and the hand-over.',
}
