import type { ReactNode } from 'react';
import type { Language } from '#lib/site.ts';
import { wordsOf } from '#lib/words/words.ts';
import { Footer } from './Footer.tsx';
import { HeadLinks } from './HeadLinks.tsx';
import { Masthead } from './Masthead.tsx';

/** The frame of every page: skip link, masthead, main, footer. */
export function Document({ lang, children }: { lang: Language; children: ReactNode }) {
  return (
    <html lang={lang}>
      <body>
        <HeadLinks lang={lang} />
        <a
          href="#main"
          className="sr-only font-sans text-sm font-semibold focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:bg-paper focus:p-3"
        >
          {wordsOf(lang).skip}
        </a>
        <Masthead lang={lang} />
        <main id="main" className="mx-auto max-w-[71rem] px-5 pb-20 pt-7 md:px-8 md:pt-10">
          {children}
        </main>
        <Footer lang={lang} />
        <script type="module" src="/modules/page.js" />
      </body>
    </html>
  );
}
