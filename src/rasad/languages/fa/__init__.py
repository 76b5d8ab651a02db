"""Persian: lexicons as YAML, inflection as code."""
