// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "unit.hpp"

namespace keel::checker::rules {

/// What stands in checked files, templates as they are written and not as they are instantiated, and what bodies
/// declare. The rules that look at it share one walk over the unit.
struct Written {
    std::vector<const clang::Decl*> declarations;
    std::vector<const clang::AttributedStmt*> statements;
};
Written written_in(const Unit& unit);

}  // namespace keel::checker::rules
