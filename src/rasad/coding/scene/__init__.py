"""What the coder knows of one report while it works: tokens, hits, phrases, the groups they stand in → what every rule asks."""
