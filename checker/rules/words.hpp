// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

/// The library's words as the compiler's tree shows them, and names as messages spell them.
namespace keel::checker::rules {

/// `keel::unsafe`, whatever its qualifiers.
bool is_unsafe_word(clang::QualType type);
/// A type that has `keel::unsafe` inside: a reference or pointer to it, an array of it.
bool holds_unsafe_word(clang::QualType type);

/// The name with its namespaces and classes, without template arguments: `std::pair::pair`.
std::string full_name(const clang::NamedDecl& decl);

/// The class that `type` is, through references and aliases, or null.
const clang::CXXRecordDecl* class_of(clang::QualType type);
/// Whether `type` is the class or class template of this full name.
bool is_class_named(clang::QualType type, llvm::StringRef name);

/// `[[clang::annotate("text")]]` on any declaration of it.
bool has_annotation(const clang::Decl& decl, llvm::StringRef text);

/// Whether one of the types among template arguments passes the test, those in packs too: std::tuple<Guard, int>.
bool any_type(llvm::ArrayRef<clang::TemplateArgument> arguments, llvm::function_ref<bool(clang::QualType)> test);

/// The string literal in `unsafe{"reason"}`; nullopt where it is none.
std::optional<std::string> reason_in(const clang::Expr& construction);

/// The construction of a class that `expression` is, through what the compiler wraps around it.
const clang::CXXConstructExpr* construction_in(const clang::Expr* expression);

/// Whether what stands there was written as it is, and not made by a macro: so that it can be edited.
inline bool is_written(clang::SourceRange range) {
    return range.isValid() && range.getBegin().isFileID() && range.getEnd().isFileID();
}

/// Whether the body belongs to an instantiation of a template, where types are not what is written.
bool is_instance(const clang::FunctionDecl& body);

/// A type as a message spells it.
std::string spell(clang::QualType type);

}  // namespace keel::checker::rules
