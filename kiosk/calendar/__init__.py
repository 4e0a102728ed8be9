"""Choosing a time: shared by the journeys that book and that move an appointment."""
