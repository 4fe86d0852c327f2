/** A name in Hindi and Russian, each marked as such. */
export function Names({ names }: { names: { hi?: string | undefined; ru?: string | undefined } }) {
  if (!names.hi && !names.ru) return null;
  return (
    <p className="names font-sans text-lg text-muted">
      {names.hi ? <span lang="hi">{names.hi}</span> : null}
      {names.hi && names.ru ? ' · ' : null}
      {names.ru ? <span lang="ru">{names.ru}</span> : null}
    </p>
  );
}
