"""Tests of the exports, each read back by the tool it is for."""
