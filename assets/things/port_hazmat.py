"""The things of the port: instruments, protection, agents, packages and papers of the Block D7 scenario."""
import port_prints  # noqa: F401  (registers what is printed on them)
import port_agents  # noqa: F401
import port_instruments  # noqa: F401
import port_packages  # noqa: F401
import port_papers  # noqa: F401
import port_protection  # noqa: F401
from port_shapes import build_all


# Share of a part's size by which its surface may be simplified.
TOLERANCE_SHARE = 0.0065


def build():
    build_all()
