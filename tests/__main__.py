"""Everything that a change is held to, in one command: `python -m tests`."""

from __future__ import annotations

import subprocess
import sys

CHECKS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest",),
)


def main() -> int:
    """Run the checks in turn; stop at the first that fails, and say which it was."""
    for check in CHECKS:
        print(f"— {' '.join(check)}", flush=True)
        failed = subprocess.run([sys.executable, "-m", *check], check=False).returncode
        if failed:
            print(f"{' '.join(check)} found something.")
            return failed
    return 0


if __name__ == "__main__":
    sys.exit(main())
