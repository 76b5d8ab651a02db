"""Statements: a cue and what stands around it → speaker, words, class, whom they are aimed at, the contact they were said in."""
