"""The things of the health-quarantine scene."""
import health_instruments
import health_samples


def build():
    health_instruments.build()
    health_samples.build()
