import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/page/Document.tsx';
import { type Language, languages } from '#lib/site.ts';

export const dynamicParams = false;
export const generateStaticParams = () => languages.map((lang) => ({ lang }));

export default async function LanguageLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  return <Document lang={(await params).lang as Language}>{children}</Document>;
}
