"""pyvis' Network without the second that importing it takes: IPython and networkx, which our pages never use.

pyvis imports both at its head, one for notebooks and one for ``from_nx``; here each is loaded when it is first used.
"""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any


class _Later(ModuleType):
    """Stands for a module that is loaded when something in it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # the import system looks at these; they are no use of the module
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


@cache
def network_class() -> Any:
    """Return ``pyvis.network.Network``."""
    display = ModuleType("IPython.display")
    display.IFrame = _frame  # type: ignore[attr-defined]
    wanted = {"networkx": _Later("networkx"), "IPython": ModuleType("IPython"), "IPython.display": display}
    stand_ins = {name: module for name, module in wanted.items() if name not in sys.modules}
    sys.modules.update(stand_ins)
    try:
        from pyvis.network import Network
    finally:
        for name in stand_ins:
            del sys.modules[name]
    return Network


def _frame(*arguments: Any, **named: Any) -> Any:
    from IPython.display import IFrame

    return IFrame(*arguments, **named)
