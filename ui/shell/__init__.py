"""The frame around all journeys: attract page, home, helps, idle warning, error page."""
