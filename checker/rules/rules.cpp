// SPDX-License-Identifier: GPL-2.0-only
#include "rules/rules.hpp"

#include "rules/declarations.hpp"
#include "rules/library.hpp"
#include "rules/unsafe_scopes.hpp"

namespace keel::checker::rules {

void all(const Unit& unit, const Options& options, Report& report) {
    const Library library{unit.ast.getSourceManager(), options};
    refused_constructs(unit, report);
    const auto written = written_in(unit);
    attributes(unit, written, library, report);
    foreign_declarations(unit, written, library, report);
    specialised_access(unit, report);
    classes(unit, library, report);
    whole_objects(unit, report);
    send_and_sync(unit, library, report);
    narrowing(unit, report);
    enumerations(unit, library, report);
    ends_of_functions(unit, report);
    lifetime_names(unit, report);
    packed_fields(unit, report);
    bytes(unit, report);
    if (options.kernel) kernel_limits(unit, report);
    const auto places = unsafe_scopes(unit, library, report);
    if (!options.unsafe_report.empty() && !write_unsafe_report(unit.ast, places, options.unsafe_report)) {
        auto& diagnostics = unit.ast.getDiagnostics();
        diagnostics.Report(diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Error,
                                                       "cannot write the list of unsafe scopes to '%0'"))
            << options.unsafe_report;
    }
}

}  // namespace keel::checker::rules
