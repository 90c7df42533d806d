#!/usr/bin/env bash
# Validates the published Data Package with frictionless, in a Python environment of its own under build/.
set -euo pipefail
cd "$(dirname "$0")/.."
python=build/python/bin/python
[ -x "$python" ] || python3 -m venv build/python
"$python" -c 'import frictionless' 2>/dev/null || "$python" -m pip install --quiet 'frictionless>=5.18,<6'
"$python" -m frictionless validate output/latest/datapackage.json
