import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useWords } from '#view/text/i18n.ts'

const Reckoners = lazy(() => import('./reckoner-forms.tsx'))

/** The reckoners; they are loaded when one comes near them, since most who look something up do not. */
export function ReckonSection() {
  const { t } = useWords()
  const section = useRef<HTMLElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setIsNear(true)
    })
    watch.observe(section.current!)
    return () => watch.disconnect()
  }, [])
  return (
    <section id="reckon" ref={section} aria-labelledby="reckon-title">
      <h2 id="reckon-title">{t('handbook.section.reckon')}</h2>
      {isNear && (
        <Suspense fallback={null}>
          <Reckoners />
        </Suspense>
      )}
    </section>
  )
}
