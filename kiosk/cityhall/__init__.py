"""The city's side: what editors and administrators run. Never imported by the kiosk's screen."""
