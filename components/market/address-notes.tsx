/** What was not understood of the address, a sentence each. */

export function AddressNotes({ notes }: { readonly notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul
      aria-label="Notes"
      className="mb-3 space-y-0.5 border-l-2 border-line-strong pl-3 text-xs wrap-anywhere text-muted"
    >
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
