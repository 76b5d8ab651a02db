"""Scale: a stream of reports goes in, their records come out in the same order, coded by as many processes as asked for.

The records are the same bytes whatever the number of processes; memory stays flat whatever the length of the stream.
"""

from rasad.scale.stream import code_stream, default_jobs
from rasad.scale.worker import Coded

__all__ = ["Coded", "code_stream", "default_jobs"]
