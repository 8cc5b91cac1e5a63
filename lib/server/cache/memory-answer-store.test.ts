import { testAnswerStore } from "./answer-store.suite.ts";
import { createMemoryAnswerStore } from "./memory-answer-store.ts";

testAnswerStore(createMemoryAnswerStore);
