// SPDX-License-Identifier: GPL-2.0-only

/// Bytes become a value only of a type whose every bit pattern is a value, and a value becomes bytes only where none of
/// them is padding or an address (K1408). Both meet in `bit_cast`, in copies from and to user space, and in memory that
/// a device writes.
///
/// A class or function template of the library says so by `[[clang::annotate("keel::from_bytes")]]` and
/// `[[clang::annotate("keel::to_bytes")]]`: they ask it of each of its type arguments.

#include <clang/AST/RecordLayout.h>

#include "rules/rules.hpp"
#include "rules/types.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using Reason = std::optional<std::string>;

/// `bool`, and an enum that is one underneath.
bool is_bool(clang::QualType type) {
    const auto* enumeration = type->getAs<clang::EnumType>();
    const auto underlying = enumeration ? enumeration->getDecl()->getIntegerType() : type;
    return !underlying.isNull() && underlying->isBooleanType();
}

/// A `_BitInt` beside the sizes of the machine.
bool has_spare_bits(clang::QualType type, const clang::ASTContext& ast) {
    const auto* integer = type->getAs<clang::BitIntType>();
    return integer && integer->getNumBits() != ast.getTypeSize(type);
}

Reason why_not_from_bytes(clang::QualType type, const clang::ASTContext& ast) {
    type = type.getCanonicalType();
    while (const auto* array = ast.getAsArrayType(type)) type = array->getElementType().getCanonicalType();
    const auto name = "'" + spell(type.getUnqualifiedType()) + "'";
    if (is_bool(type)) return name + " is 0 or 1 only: take a byte and compare it";
    if (is_closed_enum(type)) return name + " is one of its enumerators only: take the integer and use keel::to_enum";
    if (const auto* enumeration = type->getAs<clang::EnumType>(); enumeration && !enumeration->getDecl()->isFixed())
        return name + " names no type, so that C++ leaves some numbers undefined: write 'enum class', or name one";
    if (has_spare_bits(type, ast)) return name + " has bits that are no part of its value: take an integer of whole bytes";
    if (type->isIntegralOrEnumerationType() || type->isFloatingType()) return std::nullopt;
    const auto* record = type->getAsCXXRecordDecl();
    if (!record) return name + " is an address";
    if (promises(*record, "any_bits")) return std::nullopt;
    if (!record->getDefinition() || record->isPolymorphic()) return name + " has parts that only a constructor makes";
    for (const auto& base : record->bases())
        if (auto reason = why_not_from_bytes(base.getType(), ast)) return reason;
    for (const auto* field : record->fields()) {
        if (field->getAccess() != clang::AS_public)
            return name + " keeps '" + field->getNameAsString() + "' private, and with it what its constructors promise; if it "
                   "promises nothing, it says 'static constexpr unsafe any_bits{\"...\"};'";
        if (auto reason = why_not_from_bytes(field->getType(), ast)) return reason;
    }
    return std::nullopt;
}

Reason why_not_to_bytes(clang::QualType type, const clang::ASTContext& ast) {
    type = type.getCanonicalType();
    while (const auto* array = ast.getAsArrayType(type)) type = array->getElementType().getCanonicalType();
    const auto name = "'" + spell(type.getUnqualifiedType()) + "'";
    if (has_spare_bits(type, ast)) return name + " has bits that nobody sets: take an integer of whole bytes";
    if (type->isIntegralOrEnumerationType()) return std::nullopt;
    if (type->isFloatingType())
        return ast.getTypeSize(type) == 80 || ast.getTypeSize(type) == 128 ? Reason{name + " has bytes of padding"} : Reason{};
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || !record->getDefinition()) return name + " is an address of the kernel";
    if (record->isPolymorphic()) return name + " has a pointer to its virtual functions";
    if (record->isUnion()) return name + " is a union, whose other members leave bytes unset";
    std::uint64_t bits = 0;
    for (const auto& base : record->bases()) {
        const auto* of = base.getType()->getAsCXXRecordDecl();
        if (of && of->isEmpty()) continue;
        if (auto reason = why_not_to_bytes(base.getType(), ast)) return reason;
        bits += ast.getTypeSize(base.getType());
    }
    for (const auto* field : record->fields()) {
        // Nobody sets the bits of one without a name.
        if (field->isUnnamedBitField()) continue;
        if (auto reason = why_not_to_bytes(field->getType(), ast)) return reason;
        bits += field->isBitField() ? bit_width(*field, ast) : ast.getTypeSize(field->getType());
    }
    if (bits != ast.getTypeSize(type))
        return name + " has bytes of padding, and nobody sets them: add members that fill it";
    return std::nullopt;
}

class Bytes {
public:
    Bytes(const clang::ASTContext& ast, Report& report) : ast_{ast}, report_{report} {}

    void ask_from(clang::QualType type, clang::SourceLocation where) {
        if (const auto reason = why_not_from_bytes(type, ast_))
            report_.error(Code::bytes_not_a_value, where, "any bytes become a '" + spell(type) + "' here, and " + *reason);
    }
    void ask_to(clang::QualType type, clang::SourceLocation where) {
        if (const auto reason = why_not_to_bytes(type, ast_))
            report_.error(Code::bytes_not_a_value, where,
                          "the bytes of a '" + spell(type) + "' are handed out here, and " + *reason);
    }
    void ask(const clang::Decl& marked, llvm::ArrayRef<clang::TemplateArgument> arguments, clang::SourceLocation where) {
        const bool from = has_annotation(marked, "keel::from_bytes");
        const bool to = has_annotation(marked, "keel::to_bytes");
        if (!from && !to) return;
        any_type(arguments, [&](clang::QualType type) {
            if (from) ask_from(type, where);
            if (to) ask_to(type, where);
            return false;
        });
    }

private:
    const clang::ASTContext& ast_;
    Report& report_;
};

class BytesWalk : public Walk {
public:
    BytesWalk(const Unit& unit, Report& report)
        : Walk{kinds<clang::BuiltinBitCastExpr, clang::DeclRefExpr, clang::MemberExpr, clang::CXXConstructExpr>()},
          unit_{unit}, bytes_{unit.ast, report} {}

    void finish() override {
        for (const auto* record : unit_.classes)
            if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
                bytes_.ask(*instance->getSpecializedTemplate()->getTemplatedDecl(), instance->getTemplateArgs().asArray(),
                           instance->getPointOfInstantiation().isValid() ? instance->getPointOfInstantiation()
                                                                         : instance->getLocation());
    }

private:
    bool enter(const clang::Stmt& node) override {
        if (const auto* cast = llvm::dyn_cast<clang::BuiltinBitCastExpr>(&node)) {
            bytes_.ask_from(cast->getType(), where(node));
            bytes_.ask_to(cast->getSubExpr()->getType(), where(node));
        }
        const auto* function = named_by(node);
        const auto* arguments = function ? function->getTemplateSpecializationArgs() : nullptr;
        if (arguments && arguments->size() == 2 && function->getIdentifier() && function->getName() == "bit_cast" &&
            function->isInStdNamespace()) {
            bytes_.ask_from(arguments->get(0).getAsType(), where(node));
            bytes_.ask_to(arguments->get(1).getAsType(), where(node));
        } else if (arguments) {
            if (const auto* pattern = function->getPrimaryTemplate())
                bytes_.ask(*pattern->getTemplatedDecl(), arguments->asArray(), where(node));
        }
        return true;
    }

    static const clang::FunctionDecl* named_by(const clang::Stmt& node) {
        if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node))
            return llvm::dyn_cast<clang::FunctionDecl>(reference->getDecl());
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node))
            return llvm::dyn_cast<clang::FunctionDecl>(member->getMemberDecl());
        const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node);
        return construction ? construction->getConstructor() : nullptr;
    }

    const Unit& unit_;
    Bytes bytes_;
};

}  // namespace

std::unique_ptr<Walk> bytes(const Unit& unit, Report& report) { return std::make_unique<BytesWalk>(unit, report); }

}  // namespace keel::checker::rules
