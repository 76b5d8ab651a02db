"""Generated examples are the same in every run, so that checks of a commit agree; `make fuzz` looks further, by chance."""

from hypothesis import settings

settings.register_profile("gate", derandomize=True)
settings.load_profile("gate")
