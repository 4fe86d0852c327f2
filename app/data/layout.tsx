import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/page/Document.tsx';

export default function DataLayout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>;
}
