"""Letters and messages: who wrote them, who carries them, to whom."""
