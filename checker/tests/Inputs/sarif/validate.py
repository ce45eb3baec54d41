# SPDX-License-Identifier: GPL-2.0-only
"""validate.py FILE: is it what the schema of SARIF 2.1.0 describes?"""
import json
import pathlib
import sys

import jsonschema

schema = json.loads((pathlib.Path(__file__).parent / "schema-2.1.0.json").read_text())
log = json.loads(pathlib.Path(sys.argv[1]).read_text())
problems = [f"{'/'.join(map(str, problem.path))}: {problem.message}" for problem in jsonschema.Draft4Validator(schema).iter_errors(log)]
sys.exit("\n".join(problems) or None)
