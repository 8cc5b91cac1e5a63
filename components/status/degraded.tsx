/** What does not work as it should, or that all is well. */

export function Degraded({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return <p className="mt-2 text-base">Everything works as it should.</p>;
  return (
    <ul className="mt-3 max-w-prose space-y-1 border-l-2 border-warn-line pl-4">
      {sentences.map((sentence) => (
        <li key={sentence} className="break-words">
          {sentence}
        </li>
      ))}
    </ul>
  );
}
