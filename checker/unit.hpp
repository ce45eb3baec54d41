// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "clang.hpp"

namespace keel::checker {

/// What one run of the compiler gives the checker to look at: everything written in the main file and in
/// headers that are not system headers, templates as they were instantiated.
struct Unit {
    Unit(clang::ASTContext& ast, std::string bindings) : ast{ast}, bindings{std::move(bindings)} {}

    clang::ASTContext& ast;

    /// Functions, methods, constructors, destructors and call operators of lambdas that have a body. What
    /// the compiler wrote itself is among them.
    std::vector<const clang::FunctionDecl*> bodies;
    /// Every declaration of a function, redeclarations too.
    std::vector<const clang::FunctionDecl*> functions;
    /// Complete classes, closures among them.
    std::vector<const clang::CXXRecordDecl*> classes;
    /// Variables of every kind: globals, static members, statics of functions, locals, parameters.
    std::vector<const clang::VarDecl*> variables;
    /// Every other declaration the rules may care about: enums, aliases, namespaces, asm, instantiations.
    std::vector<const clang::Decl*> others;

    /// What is checked of each block of `extern "C"`: of thousands of bindings nothing, so that they are gone through once.
    llvm::DenseMap<const clang::LinkageSpecDecl*, std::vector<clang::Decl*>> left_of_blocks;

    /// The folder of the bindings, which a tool wrote; empty without one.
    std::string bindings;

    /// Whether what stands there is subject to the rules.
    bool is_checked(clang::SourceLocation where) const;
    /// A C declaration of the bindings: there are thousands, none has a body, and no rule asks for them.
    bool is_binding(const clang::Decl& decl) const;

private:
    mutable llvm::DenseMap<clang::FileID, bool> is_of_bindings_;
};

Unit collect(clang::ASTContext& ast, const std::string& bindings);

}  // namespace keel::checker
