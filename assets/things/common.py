"""The things that several places share."""
import common_goods
import common_tools
import protection


def build():
    for module in (common_tools, common_goods, protection):
        module.build()
