// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "diagnostics/report.hpp"
#include "options.hpp"
#include "unit.hpp"

/// Rules over the compiler's tree: what a declaration, a type or an expression alone decides. One file
/// per rule.
namespace keel::checker::rules {

class Library;
struct Written;

void refused_constructs(const Unit& unit, Report& report);                              // K0740, K9003
// K1501
void attributes(const Unit& unit, const Written& written, const Library& library, Report& report);
// K0117, K0603
void foreign_declarations(const Unit& unit, const Written& written, const Library& library, Report& report);
void specialised_access(const Unit& unit, Report& report);                              // K0603
void classes(const Unit& unit, const Library& library, Report& report);                // K1105, K1203, K1302, K1303, K1305
void whole_objects(const Unit& unit, Report& report);                                   // K1304, K1307
void send_and_sync(const Unit& unit, const Library& library, Report& report);          // K0015, K0277, K0493
void narrowing(const Unit& unit, Report& report);                                       // K1401
void enumerations(const Unit& unit, const Library& library, Report& report);           // K0004, K1407
void ends_of_functions(const Unit& unit, Report& report);                               // K1405
void kernel_limits(const Unit& unit, Report& report);                                   // K1402 to K1404
void packed_fields(const Unit& unit, Report& report);                                   // K0793
void bytes(const Unit& unit, Report& report);                                           // K1408
void lifetime_names(const Unit& unit, Report& report);                                  // K0310, K1104

/// Runs each of them.
void all(const Unit& unit, const Options& options, Report& report);

}  // namespace keel::checker::rules
