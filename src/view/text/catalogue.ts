/** The words of one language: text id → text. Flat; ids read `group.name`. */
export type Catalogue = Readonly<Record<string, string>>
