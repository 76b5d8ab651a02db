"""Told outright: words of contact that leave no doubt of both sides → those sides, whatever weights say."""
