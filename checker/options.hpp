// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <set>
#include <string>

namespace keel::checker {

/// What the plugin was told on the command line.
struct Options {
    /// What to print while checking: `ir`, `loans`.
    std::set<std::string> dumps;
    /// Where unsafe scopes, contracts and promises are listed, one JSON object a line; empty for nowhere.
    std::string unsafe_report;
    /// Where the findings are written beside the compiler's own output; empty for nowhere.
    std::string sarif;
    std::string json;
    /// The unit becomes part of a kernel: what section 8 of the dialect refuses there is refused.
    bool kernel = false;
    /// The folders of the Keel library and of the bindings, from the include path; empty where it has none.
    std::string library;
    std::string bindings;
};

}  // namespace keel::checker
