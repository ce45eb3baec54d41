// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// The headers of clang and of the standard library that most of the checker reads; precompiled.

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <ranges>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/AST/Attr.h>
#include <clang/AST/Decl.h>
#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/AST/Expr.h>
#include <clang/AST/ExprCXX.h>
#include <clang/AST/ExprConcepts.h>
#include <clang/AST/RecursiveASTVisitor.h>
#include <clang/AST/Stmt.h>
#include <clang/AST/StmtCXX.h>
#include <clang/AST/Type.h>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendPluginRegistry.h>
#include <clang/Lex/Lexer.h>
#include <llvm/ADT/APSInt.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SmallBitVector.h>
#include <llvm/ADT/SmallVector.h>
#include <llvm/ADT/StringExtras.h>
#include <llvm/Support/raw_ostream.h>

// What newer versions of clang named otherwise.
namespace keel::checker {

/// The type of a class or enumeration, without qualifiers.
inline clang::QualType class_type(const clang::ASTContext& ast, const clang::TagDecl* decl) {
#if KEEL_CLANG_MAJOR >= 22
    return ast.getCanonicalTagType(decl);
#else
    return ast.getTypeDeclType(decl).getCanonicalType();
#endif
}

/// The class whose members a pointer to members points to; null where a template's argument will say.
inline clang::QualType member_class(const clang::MemberPointerType& type) {
#if KEEL_CLANG_MAJOR >= 21
    const auto* record = type.getMostRecentCXXRecordDecl();
    return record ? class_type(record->getASTContext(), record) : clang::QualType{};
#else
    return clang::QualType{type.getClass(), 0};
#endif
}

/// A type with nothing but a qualifier or a keyword before its name. (From clang 22 on that is a part of the name.)
inline bool is_elaborated(const clang::Type& type) {
#if KEEL_CLANG_MAJOR >= 22
    (void)type;
    return false;
#else
    return llvm::isa<clang::ElaboratedType>(type);
#endif
}

/// How many bits a bit-field has.
inline unsigned bit_width(const clang::FieldDecl& field, const clang::ASTContext& ast) {
#if KEEL_CLANG_MAJOR >= 20
    (void)ast;
    return field.getBitWidthValue();
#else
    return field.getBitWidthValue(ast);
#endif
}

/// What stands after `requires` at the end of a function's declaration, or null.
inline const clang::Expr* requires_clause(const clang::FunctionDecl& function) {
#if KEEL_CLANG_MAJOR >= 21
    return function.getTrailingRequiresClause().ConstraintExpr;
#else
    return function.getTrailingRequiresClause();
#endif
}

}  // namespace keel::checker
