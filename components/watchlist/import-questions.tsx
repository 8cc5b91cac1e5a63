"use client";
/** Asks which coin is meant, for each symbol that several have. None is taken that the visitor does not see. */
import { Badge } from "@/components/ui/badge";
import type { SymbolAnswers } from "@/lib/client/watchlists/import-answers";
import type { SymbolQuestion } from "@/lib/client/watchlists/import-lookup";
import type { FoundCoin } from "@/lib/domain/coin-search";
import type { CoinId } from "@/lib/domain/ids";
import { formatCompactUsd } from "@/lib/format/compact";

interface ImportQuestionsProps {
  readonly questions: readonly SymbolQuestion[];
  readonly answers: SymbolAnswers;
  readonly onAnswer: (symbol: string, id: CoinId | null) => void;
}

export function ImportQuestions({ questions, answers, onAnswer }: ImportQuestionsProps) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ symbol }) => (answers.get(symbol) ?? null) === null).length;
  return (
    <section className="mt-4">
      <h3 className="font-semibold">Which coin is meant?</h3>
      <p className="text-xs text-muted">
        Several coins have these symbols.{" "}
        {open === 0 ? "Check what is chosen." : `${open} of ${questions.length} are left out as it stands.`}
      </p>
      {questions.map(({ symbol, coins }) => (
        <fieldset key={symbol} className="mt-2 border-t border-line pt-1.5">
          <legend className="float-left w-full font-medium">{symbol}</legend>
          {coins.map((coin) => (
            <Option
              key={coin.id}
              group={symbol}
              isChosen={answers.get(symbol) === coin.id}
              onChoose={() => onAnswer(symbol, coin.id)}
            >
              <CoinWords coin={coin} />
            </Option>
          ))}
          <Option
            group={symbol}
            isChosen={(answers.get(symbol) ?? null) === null}
            onChoose={() => onAnswer(symbol, null)}
          >
            <span className="text-muted">None of them</span>
          </Option>
        </fieldset>
      ))}
    </section>
  );
}

interface OptionProps {
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: React.ReactNode;
}

function Option({ group, isChosen, onChoose, children }: OptionProps) {
  return (
    <label className="flex min-h-8 items-center gap-2.5 clear-both pointer-coarse:min-h-11">
      <input
        type="radio"
        name={`meant-${group}`}
        checked={isChosen}
        onChange={onChoose}
        className="shrink-0 accent-accent"
      />
      {children}
    </label>
  );
}

function CoinWords({ coin: { id, name, marketCapUsd, isOnBoard } }: { readonly coin: FoundCoin }) {
  return (
    <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
      <span className="min-w-0 break-words">{name}</span>
      <span className="min-w-0 text-xs break-all text-muted">{id}</span>
      {isOnBoard === true && <Badge>on the board</Badge>}
      <span className="ml-auto text-xs text-muted">
        {marketCapUsd === null ? "cap unknown" : `cap ${formatCompactUsd(marketCapUsd)}`}
      </span>
    </span>
  );
}
