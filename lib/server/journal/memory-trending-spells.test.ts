import { createMemoryTrendingSpells } from "./memory-trending-spells.ts";
import { testTrendingSpells } from "./trending-spells.suite.ts";

testTrendingSpells(createMemoryTrendingSpells);
