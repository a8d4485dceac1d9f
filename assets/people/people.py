"""Who there is: each role's body, resting face and clothes. A further person is a further row in persons/."""
from face import rest
from persons import crew, customs, express, passengers, port
from persons.bodies import BODIES

_DRESSED = customs.ROLES | express.ROLES | crew.ROLES | passengers.ROLES | port.ROLES
PEOPLE = {role: (BODIES[role], rest(), dress) for role, dress in _DRESSED.items()}
