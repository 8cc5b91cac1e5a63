"use client";
/** The chart and its numbers as files, where the page has them. */
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "./save-file";

/** A file that the page can make of what it shows. */
export interface PageFile {
  readonly name: string;
  readonly content: Blob;
}

type MakeFile = () => PageFile | Promise<PageFile>;

export interface ShareFilesProps {
  /** Makes the chart as a PNG. Rejects where it cannot. */
  readonly onPng?: MakeFile | undefined;
  /** Makes the series as a CSV. Rejects where it cannot. */
  readonly onCsv?: MakeFile | undefined;
}

export function ShareFiles({ onPng, onCsv }: ShareFilesProps) {
  const [said, setSaid] = useState("");
  if (onPng === undefined && onCsv === undefined) return null;
  const save = async (make: MakeFile) => {
    try {
      const { content, name } = await make();
      saveFile(content, name);
      setSaid(`${name} is saved.`);
    } catch {
      setSaid("The file could not be made. Try again.");
    }
  };
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2 border-t border-line pt-3">
      <span className="mr-auto text-xs text-muted">What the page shows, as a file</span>
      {onPng !== undefined && <Button onClick={() => void save(onPng)}>Chart (PNG)</Button>}
      {onCsv !== undefined && <Button onClick={() => void save(onCsv)}>Numbers (CSV)</Button>}
      <p role="status" className="w-full text-xs text-muted">
        {said}
      </p>
    </div>
  );
}
