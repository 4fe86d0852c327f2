import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/page/Document.tsx';

export default function HomeLayout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>;
}
