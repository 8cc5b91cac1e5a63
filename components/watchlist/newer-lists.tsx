/** In the place of lists that a later version has written: this one would lose what it does not know of. */
import { StatePanel } from "@/components/ui/state-panel";

export function NewerLists() {
  return (
    <StatePanel title="Your lists are of a newer version of Spikeline" level={1}>
      <p>
        A later version has kept lists in this browser. This one shows none of them and writes nothing over
        them: they are as they were. Reload the page; if that does not help, the server has gone back to an
        earlier version.
      </p>
    </StatePanel>
  );
}
