/** Words from which names of invented tokens are put together. The counts (64 × 48) are what `invented-name.ts` relies on. */

export const FIRST_WORDS = (
  "Amber Arbor Atlas Aurora Basalt Beacon Cinder Citrine Cobalt Copper Coral Crater " +
  "Delta Dune Ember Fathom Feather Fjord Flint Gable Garnet Glacier Granite Harbor " +
  "Hazel Helix Heron Indigo Iris Ivory Jasper Juniper Kelp Kestrel Lantern Larch " +
  "Lattice Linden Lumen Magnet Maple Marble Meadow Mosaic Nectar Nimbus Oaken Obsidian " +
  "Orchid Osprey Pebble Pigment Quarry Quill Raven Saffron Sierra Slate Sparrow Tundra " +
  "Umber Velvet Willow Zephyr"
).split(" ");

export const SECOND_WORDS = (
  "Agents Axon Brain Cascade Cluster Codec Compute Context Cortex Datum Daemon Dialog " +
  "Embed Epoch Forge Gradient Graph Hive Infer Kernel Labs Layer Lens Logic " +
  "Loom Mind Mesh Model Neuron Node Oracle Parse Perceptron Pilot Prompt Query " +
  "Relay Robotics Scribe Sense Signal Swarm Synapse Tensor Token Trainer Vector Vision"
).split(" ");

export const NAME_SUFFIXES = [
  "",
  "",
  "",
  "",
  " AI",
  " AI",
  " Network",
  " Protocol",
  " by Virtuals",
  " 🤖",
  " 智能",
] as const;
