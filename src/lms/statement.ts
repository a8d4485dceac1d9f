/** Text by language tag. */
export type LanguageMap = Readonly<Record<string, string>>

/** Who did it, by an account that tells no name. */
export interface Account {
  readonly objectType: 'Agent'
  readonly account: { readonly homePage: string; readonly name: string }
}

export interface Verb {
  readonly id: string
  readonly display: LanguageMap
}

export interface Activity {
  readonly objectType: 'Activity'
  readonly id: string
  readonly definition: {
    readonly type: string
    readonly name: LanguageMap
    readonly description?: LanguageMap
  }
}

export type Extensions = Readonly<Record<string, unknown>>

export interface Result {
  readonly success?: boolean
  readonly completion?: boolean
  readonly response?: string
  /** ISO 8601 to a hundredth of a second. */
  readonly duration?: string
  readonly score?: { readonly scaled: number }
  readonly extensions?: Extensions
}

/** An xAPI statement as we write it. */
export interface Statement {
  readonly id: string
  readonly actor: Account
  readonly verb: Verb
  readonly object: Activity
  readonly result?: Result
  readonly context: {
    readonly registration: string
    readonly platform: string
    readonly contextActivities: {
      readonly category?: readonly { readonly id: string }[]
      readonly grouping?: readonly { readonly id: string }[]
      readonly parent?: readonly { readonly id: string }[]
    }
    readonly extensions: Extensions
  }
  readonly timestamp: string
}
