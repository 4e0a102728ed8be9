"""The surroundings of an appointment, as the journey that books it has them."""

from tests.services.appointment.conftest import city, world

__all__ = ["city", "world"]
