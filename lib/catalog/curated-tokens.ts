/**
 * AI tokens to follow when CoinGecko's category cannot be had: small caps first of all, with the few large ones that they
 * are compared with. A list made by hand, of CoinGecko ids; a token that is delisted since does no harm.
 */
import { type CoinId, coinId } from "../domain/ids.ts";

function ids(text: string): readonly CoinId[] {
  return text.trim().split(/\s+/).map(coinId);
}

const LARGE = ids(`
  bittensor near internet-computer render-token fetch-ai worldcoin-wld the-graph virtual-protocol story-2
`);

const COMPUTE = ids(`
  akash-network io aethir nosana golem livepeer iexec-rlc octaspace clore-ai dynex deepbrain-chain cudos nunet pha
  netmind-token edge-matrix-computing nodeai open-gpu cortensor aioz-network zelcash hyperbolic-protocol swan-chain
  gensyn zero-gravity inferium lumerin neurai gaib
`);

const DATA = ids(`
  grass vana sahara-ai ocean-protocol masa-finance measurable-data-token alaya-ai perle kled-ai sapien-2 codatta carv
  chainbase hivemapper dimo oort datagram-network numbers-protocol nuklai rivalz-network covalent-x-token origintrail
  subsquid dia-data arkham cookie kaito bless-2 unibase tagger
`);

const NETWORKS_AND_MODELS = ids(`
  opengradient allora sentient mira-3 openledger-2 newton-protocol recall intuition chainopera-ai theoriq kite-2 talus
  warden-2 ora-coin gaia-3 morpheusai venice-token flock-2 singularitynet sophiaverse singularitydao rejuve-ai hypercycle
  commune-ai autonolas heurist mind-network privasea-ai assisterr-ai deepnode bluwhale qubic-network oraichain-token
  peaq-2 cortex matrix-ai-network numeraire bio-protocol delysium cryptogpt-token chaingpt solidus-aitech humans-ai
  pundi-aifx vectorspace trias-token forta
`);

const AGENTS_AND_APPLICATIONS = ids(`
  aixbt elizaos zerebro griffain ai-rig-complex swarms goatseus-maximus act-i-the-ai-prophecy turbo freysa-ai spectral
  alchemist-ai heyanon orbit-3 neur-sh vaderai-by-virtuals game-by-virtuals luna-by-virtuals ribbita-by-virtuals
  axelrod-by-virtuals openserv stp-network everipedia bankercoin-2 siren-2 pippin ava-ai unit-00-rei reploy
  tars-protocol paal-ai 0x0-ai-ai-smart-contract palm-ai giza almanak olaxbt wayfinder holoworld imgn-labs imagen-ai
  sleepless-ai nfprompt-token myshell ai-companions alethea-artificial-liquid-intelligence-token
`);

const ROBOTICS = ids(`robo-token-2 xmaquina auki-labs geodnet robonomics-network`);

const BITTENSOR_SUBNETS = ids(`chutes targon ridges-ai score celium proprietary-trading-network`);

/** About 170 CoinGecko ids of AI tokens, no id twice, no stablecoin and no wrapped token. */
export const CURATED_TOKENS: readonly CoinId[] = [
  ...LARGE,
  ...COMPUTE,
  ...DATA,
  ...NETWORKS_AND_MODELS,
  ...AGENTS_AND_APPLICATIONS,
  ...ROBOTICS,
  ...BITTENSOR_SUBNETS,
];
