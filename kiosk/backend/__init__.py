"""Clients of the city's systems, each behind a port of `kiosk.backend.ports`."""
