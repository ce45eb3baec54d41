// SPDX-License-Identifier: GPL-2.0-only

/// No reference to a field that its class packs below the alignment of its type (K0793): who gets the reference
/// takes for granted that the address is aligned. Reading, assigning and copying the field by name is fine.

#include <clang/AST/RecordLayout.h>

#include "rules/rules.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

class PackedWalk : public Walk {
public:
    PackedWalk(const Unit& unit, Report& report) : ast_{unit.ast}, report_{report} {}

private:
    bool enter(const clang::Stmt& node) override {
        const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node);
        if (!member || !llvm::isa<clang::FieldDecl>(member->getMemberDecl())) return true;
        const auto type = member->getType();
        if (type->isDependentType() || type->isIncompleteType() || member->getMemberDecl()->getType()->isReferenceType())
            return true;
        const auto wanted = ast_.getTypeAlignInChars(type).getQuantity();
        if (alignment_of(*member) < wanted && is_borrowed())
            report_.error(Code::packed_field_reference, where(node),
                          "'" + member->getMemberDecl()->getNameAsString() +
                              "' lies in a packed class, where its address may be odd, and a reference promises an aligned one: "
                              "copy it to a local, and back");
        return true;
    }

    /// What is known of the alignment of the place that `expression` names.
    std::int64_t alignment_of(const clang::Expr& expression) const {
        const auto* node = expression.IgnoreParens();
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(node)) {
            const auto* field = llvm::dyn_cast<clang::FieldDecl>(member->getMemberDecl());
            if (field && !field->getType()->isReferenceType() && !field->isBitField()) {
                const auto& layout = ast_.getASTRecordLayout(field->getParent());
                const auto offset = static_cast<std::int64_t>(layout.getFieldOffset(field->getFieldIndex()) / 8);
                const auto base = member->isArrow() ? layout.getAlignment().getQuantity() : alignment_of(*member->getBase());
                return offset == 0 ? base : std::min(base, offset & -offset);
            }
        }
        if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(node); cast && cast->getSubExpr()->isGLValue())
            return alignment_of(*cast->getSubExpr());
        if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(node)) {
            const auto size = ast_.getTypeSizeInChars(subscript->getType()).getQuantity();
            const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript->getBase()->IgnoreParens());
            if (decayed && decayed->getCastKind() == clang::CK_ArrayToPointerDecay && size != 0)
                return std::min(alignment_of(*decayed->getSubExpr()), size & -size);
        }
        if (node->getType()->isIncompleteType()) return 1;
        return ast_.getTypeAlignInChars(node->getType()).getQuantity();
    }

    /// Whether what stands around the field makes a reference to it.
    bool is_borrowed() const {
        for (const auto* outer : std::views::reverse(path())) {
            if (llvm::isa<clang::ParenExpr, clang::ConditionalOperator>(outer)) continue;
            if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(outer)) {
                if (cast->getCastKind() != clang::CK_NoOp && cast->getCastKind() != clang::CK_DerivedToBase &&
                    cast->getCastKind() != clang::CK_UncheckedDerivedToBase)
                    return false;
                continue;
            }
            // The inner field of a field is looked at by itself.
            if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(outer))
                return llvm::isa<clang::CXXMethodDecl>(member->getMemberDecl());
            if (llvm::isa<clang::ArraySubscriptExpr, clang::CompoundStmt>(outer)) return false;
            if (llvm::isa<clang::UnaryOperator, clang::BinaryOperator>(outer)) return false;
            if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(outer))
                if (const auto* method = llvm::dyn_cast_if_present<clang::CXXMethodDecl>(call->getDirectCallee());
                    method && method->isTrivial())
                    return false;
            if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(outer);
                construction && construction->getConstructor()->isTrivial())
                return false;
            return true;
        }
        return true;
    }

    const clang::ASTContext& ast_;
    Report& report_;
};

}  // namespace

void packed_fields(const Unit& unit, Report& report) {
    PackedWalk walk{unit, report};
    for (const auto* body : unit.bodies)
        if (!body->isDefaulted()) walk.go_through(*body);
}

}  // namespace keel::checker::rules
