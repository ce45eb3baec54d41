// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::bindings {

/// Writes C types as C++, and collects the names that must be declared for that, in order.
class Types {
public:
    /// `taken` are the names of functions and variables: an enum of the same name is its integer only.
    Types(const clang::ASTContext& context, std::set<std::string> taken)
        : context_{context}, taken_{std::move(taken)} {}

    /// A declaration of `name` with this type (`name` may be empty: the type alone).
    std::string declare(clang::QualType type, const std::string& name);
    /// The parameters of a function, in parentheses; named where `function` is given.
    std::string parameters(const clang::FunctionProtoType* type, const clang::FunctionDecl* function);
    /// As a C++ identifier: C++ keywords get an underscore.
    static std::string identifier(const std::string& name);
    /// The name a struct or union goes by in C++; empty where it has none.
    static std::string name_of(const clang::RecordDecl* record);
    /// The integer type behind an enum.
    std::string underlying(const clang::EnumDecl* enumeration);

    /// Makes sure that `record` is known by name.
    void mention(const clang::RecordDecl* record);

    const std::vector<const clang::RecordDecl*>& mentioned() const { return mentioned_; }
    /// `using` lines for typedefs and enums, each after those it needs.
    const std::vector<std::string>& aliases() const { return aliases_; }

private:
    std::string base(clang::QualType type);

    const clang::ASTContext& context_;
    std::set<std::string> taken_;
    std::vector<const clang::RecordDecl*> mentioned_;
    std::set<const clang::TagDecl*> mentioned_set_;
    std::set<std::string> named_;
    std::vector<std::string> aliases_;
};

}  // namespace keel::bindings
