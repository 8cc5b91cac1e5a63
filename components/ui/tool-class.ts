/** The look of the quiet buttons above the table. */
export const toolClass = "h-8 px-2 text-muted hover:text-ink disabled:text-faint max-sm:h-9";
