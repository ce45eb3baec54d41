// SPDX-License-Identifier: GPL-2.0-only

/// The table of contents: every rule, in the order in which they run.

#include "checker.hpp"

#include "rules/rules.hpp"

namespace keel::checker {
namespace {

/// Rules that read declarations and expressions as the compiler's tree has them.
using UnitRule = void(const Unit& unit, Report& report);

constexpr UnitRule* unit_rules[] = {
    // The list is filled by rules/rules.hpp, one function per rule.
    rules::all,
};

}  // namespace

void check(clang::ASTContext& ast, const Options&, Report& report) {
    const Unit unit = collect(ast);
    for (auto* rule : unit_rules) rule(unit, report);
}

}  // namespace keel::checker
