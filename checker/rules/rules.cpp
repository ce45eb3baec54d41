// SPDX-License-Identifier: GPL-2.0-only
#include "rules/rules.hpp"

#include "rules/declarations.hpp"
#include "rules/library.hpp"
#include "rules/walk.hpp"

namespace keel::checker::rules {

void all(const Unit& unit, const Options& options, Walk& gathering, Report& report) {
    const Library library{unit.ast.getSourceManager(), options};
    const auto written = written_in(unit);
    attributes(unit, written, library, report);
    foreign_declarations(unit, written, library, report);
    specialised_access(unit, report);
    classes(unit, library, report);
    send_and_sync(unit, library, report);
    ends_of_functions(unit, report);
    lifetime_names(unit, report);

    std::vector<std::unique_ptr<Walk>> walks;
    walks.push_back(refused_constructs(unit, report));
    walks.push_back(whole_objects(report));
    walks.push_back(erasure(report));
    walks.push_back(narrowing(unit, report));
    walks.push_back(enumerations(unit, library, report));
    walks.push_back(packed_fields(unit, report));
    walks.push_back(bytes(unit, report));
    if (options.kernel) walks.push_back(kernel_limits(unit, report));
    walks.push_back(unsafe_scopes(unit, library, options, report));
    std::vector<Walk*> together{&gathering};
    for (const auto& walk : walks) together.push_back(walk.get());
    JointWalk joint{std::move(together)};
    for (const auto* body : unit.bodies) joint.go_through(*body);
    for (const auto* variable : unit.variables)
        if (variable->hasGlobalStorage() && !variable->isStaticLocal() && variable->getInit()) joint.go_through(*variable);
    for (const auto& walk : walks) walk->finish();
}

}  // namespace keel::checker::rules
