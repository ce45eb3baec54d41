// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "options.hpp"
#include "unit.hpp"

/// Rules over the compiler's tree: what a declaration, a type or an expression alone decides. One file
/// per rule.
namespace keel::checker::rules {

class Library;
class Walk;
struct Written;

// Those that look at declarations.
// K1501
void attributes(const Unit& unit, const Written& written, const Library& library, Report& report);
// K0117, K0603
void foreign_declarations(const Unit& unit, const Written& written, const Library& library, Report& report);
void specialised_access(const Unit& unit, Report& report);                              // K0603
void classes(const Unit& unit, const Library& library, Report& report);                // K1105, K1203, K1302, K1303, K1305
void send_and_sync(const Unit& unit, const Library& library, Report& report);          // K0015, K0277, K0493
void ends_of_functions(const Unit& unit, Report& report);                               // K1405
void lifetime_names(const Unit& unit, Report& report);                                  // K0310, K1104

// Those that go through bodies, all together.
std::unique_ptr<Walk> refused_constructs(const Unit& unit, Report& report);                          // K0740, K9003
std::unique_ptr<Walk> whole_objects(Report& report);                                                 // K1304
std::unique_ptr<Walk> erasure(Report& report);                                                       // K1307
std::unique_ptr<Walk> narrowing(const Unit& unit, Report& report);                                   // K1401
std::unique_ptr<Walk> enumerations(const Unit& unit, const Library& library, Report& report);        // K0004, K1407
std::unique_ptr<Walk> packed_fields(const Unit& unit, Report& report);                               // K0793
std::unique_ptr<Walk> bytes(const Unit& unit, Report& report);                                       // K1408
std::unique_ptr<Walk> kernel_limits(const Unit& unit, Report& report);                               // K1402 to K1404
// K0133, K1101, K1102, K1103
std::unique_ptr<Walk> unsafe_scopes(const Unit& unit, const Library& library, const Options& options, Report& report);

/// Runs each of them; `gathering` goes through the bodies with them.
void all(const Unit& unit, const Options& options, Walk& gathering, Report& report);

}  // namespace keel::checker::rules
