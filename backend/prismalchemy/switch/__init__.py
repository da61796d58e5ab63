"""Which side answers a call: Prisma or SQLAlchemy."""

from prismalchemy.switch.answers import Answers, Side, current_answers, record_answers
from prismalchemy.switch.tables import switched_models

__all__ = ["Answers", "Side", "current_answers", "record_answers", "switched_models"]
