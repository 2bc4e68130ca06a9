import pytest

from viz.layout.spacing import nearest


@pytest.mark.parametrize(
    ("wishes", "steps", "top", "expected"),
    [
        ([], [], 0, []),
        ([5], [0], 0, [5]),
        ([-5], [0], 0, [0]),
        ([10, 50], [0, 10], 0, [10, 50]),
        ([10, 10], [0, 10], 0, [5, 15]),
        ([30, 10], [0, 10], 0, [15, 25]),
        ([0, 0, 0], [0, 10, 10], 0, [0, 10, 20]),
        ([100, 0, 100], [0, 10, 10], 0, [45, 55, 100]),
    ],
)
def test_nearest(wishes: list[float], steps: list[float], top: float, expected: list[float]) -> None:
    assert nearest(wishes, steps, top) == pytest.approx(expected)
