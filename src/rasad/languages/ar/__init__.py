"""Arabic: lexicons as YAML, inflection as code."""
