// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "unit.hpp"

namespace keel::checker::rules {

/// Calls `look` with each declaration that stands in checked files, templates as they are written and not
/// as they are instantiated, and what bodies declare.
void each_written_declaration(const Unit& unit, const std::function<void(const clang::Decl&)>& look,
                              const std::function<void(const clang::AttributedStmt&)>& look_at_statement = {});

}  // namespace keel::checker::rules
