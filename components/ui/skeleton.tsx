/** Grey bars in the place of what is on its way. They stand still. */
export function Skeleton({ className }: { readonly className: string }) {
  return <span aria-hidden className={`block bg-line ${className}`} />;
}
