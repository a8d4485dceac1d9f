"""The things of the express-mail hall."""
import dog
import express_goods
import express_instruments


def build():
    for module in (express_instruments, express_goods, dog):
        module.build()
