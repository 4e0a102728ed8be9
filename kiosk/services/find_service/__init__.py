"""The journey "Find a service": by life situation, A to Z or search; read it; take it along."""
