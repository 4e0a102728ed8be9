"""The kiosk's own sounds: short, wooden, always beside something that says the same in words."""
