"""What the plan asks of the demo site: the rows of docs/requirements.md, and whether each holds."""

import re
from dataclasses import dataclass

# As many as the plan's duties; a row that is lost, or numbered twice, is a failure.
COUNT = 72


@dataclass
class Requirement:
    name: str
    page: str
    selector: str
    text: str


def read(markdown):
    """The rows of the table: those whose first cell is R and a number."""
    found = []
    for line in markdown.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if re.fullmatch(r"R\d+", cells[0]):
            assert len(cells) == 7, f"{cells[0]} has {len(cells)} cells"
            found.append(Requirement(cells[0], cells[4].strip("`"), cells[5].strip("`"), cells[6]))
    names = [r.name for r in found]
    assert names == [f"R{n}" for n in range(1, COUNT + 1)], "the rows are not R1 to R72, each once, in order"
    return found


def the_plan_is_served(looker, requirement):
    elements = looker.keep(requirement.page).locator(requirement.selector)
    assert elements.count(), f"nothing on the page is {requirement.selector}"
    assert elements.filter(has_text=requirement.text).count(), f"no {requirement.selector} says {requirement.text!r}"
