// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "unit.hpp"

namespace keel::bindings {

/// How a C++ caller reaches a C function.
enum class Reach {
    symbol,      // The kernel exports it.
    generated,   // It is inline or a macro: the generator writes a shim.
    handwritten  // shims/*.c has `keel_shim_NAME`.
};

struct Function {
    std::string name;
    Reach reach;
    const clang::FunctionDecl* prototype;
    const clang::FunctionDecl* wanted;  ///< The same as our list has it: it names the parameters.
    std::string place;

    std::string shim() const { return "keel_shim_" + name; }
};

struct Variable {
    std::string name;
    const clang::VarDecl* declaration;
    std::string place;
};

struct Constant {
    std::string name;
    clang::QualType type;
    const clang::EnumDecl* enumeration;  // Null for a macro.
    clang::APValue value;
    std::optional<std::string> text;  // Of a string literal.
    std::string place;
};

struct Field {
    std::string name;
    clang::QualType type;
    std::uint64_t offset;
    std::uint64_t size;
};

struct Record {
    std::string name;
    const clang::RecordDecl* declaration;
    std::vector<Field> fields;  // By offset.
    std::string place;
};

/// What the kernel really has of what is wanted.
struct Found {
    std::vector<Function> functions;
    std::vector<Variable> variables;
    std::vector<Constant> constants;
    std::vector<Record> records;
};

/// Looks everything wanted up. What is missing or has changed becomes one line of `problems` each.
/// `exported` are the symbols that modules may use; empty where that is not known.
Found check(const std::vector<Group>& groups, const Unit& unit, const Uses& uses, const std::set<std::string>& exported,
            Problems& problems);

}  // namespace keel::bindings
