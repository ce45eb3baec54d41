// SPDX-License-Identifier: GPL-2.0-only

/// No reference to a field that its class packs below the alignment of its type (K0793): who gets the reference
/// takes for granted that the address is aligned. Reading, assigning and copying the field by name is fine.

#include <clang/AST/RecordLayout.h>

#include "rules/rules.hpp"
#include "rules/safe_functions.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

class PackedWalk : public Walk {
public:
    PackedWalk(const Unit& unit, Report& report)
        : Walk{kinds<clang::MemberExpr, clang::DeclRefExpr, clang::ArraySubscriptExpr>()}, unit_{unit}, ast_{unit.ast},
          report_{report} {}

    void finish() override;

private:
    bool starts(const clang::FunctionDecl& body) override { return !body.isDefaulted() || is_defaulted_construction(body); }
    bool starts(const clang::VarDecl&) override { return false; }

    /// Looks where a place begins that may be less aligned than its type: at a field, an element, a binding.
    bool enter(const clang::Stmt& node) override {
        const auto* place = llvm::dyn_cast<clang::Expr>(&node);
        if (!place || !place->isGLValue()) return true;
        const auto name = name_of(*place);
        if (!name) return true;
        const auto type = place->getType().getCanonicalType();
        if (type->isDependentType() || type->isIncompleteType() || type->isFunctionType()) return true;
        if (alignment_of(*place) < ast_.getTypeAlignInChars(type).getQuantity() && is_borrowed(node))
            report_.error(Code::packed_field_reference, where(node),
                          "'" + *name + "' lies in a packed class, where its address may be odd, and a reference promises an "
                          "aligned one: copy it to a local, and back");
        return true;
    }

    /// What a message calls such a place; nullopt for an expression that is none.
    static std::optional<std::string> name_of(const clang::Expr& place) {
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&place)) {
            const auto* field = llvm::dyn_cast<clang::FieldDecl>(member->getMemberDecl());
            return field && !field->getType()->isReferenceType() ? std::optional{field->getNameAsString()} : std::nullopt;
        }
        if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&place)) {
            // What a lambda captured by value is a member of its own.
            const bool is_binding = llvm::isa<clang::BindingDecl>(reference->getDecl());
            return is_binding && !reference->refersToEnclosingVariableOrCapture()
                       ? std::optional{reference->getDecl()->getNameAsString()}
                       : std::nullopt;
        }
        if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(&place)) {
            const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript->getBase()->IgnoreParens());
            if (decayed && decayed->getCastKind() == clang::CK_ArrayToPointerDecay)
                return name_of(*decayed->getSubExpr()->IgnoreParenImpCasts());
        }
        return std::nullopt;
    }

    /// An assignment that only copies bytes; its result is the left side.
    static bool is_trivial(const clang::CXXOperatorCallExpr& call) {
        const auto* method = llvm::dyn_cast_if_present<clang::CXXMethodDecl>(call.getDirectCallee());
        return method && method->isTrivial() && call.isGLValue();
    }

    std::int64_t alignment_of(clang::QualType type) const {
        return type->isIncompleteType() ? 1 : ast_.getTypeAlignInChars(type.getCanonicalType()).getQuantity();
    }

    /// What is known of the alignment of the place that `expression` names.
    std::int64_t alignment_of(const clang::Expr& expression) const {
        const auto* node = expression.IgnoreParens();
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(node)) {
            const auto* field = llvm::dyn_cast<clang::FieldDecl>(member->getMemberDecl());
            if (field && !field->getType()->isReferenceType() && !field->isBitField()) {
                const auto& layout = ast_.getASTRecordLayout(field->getParent());
                const auto offset = static_cast<std::int64_t>(layout.getFieldOffset(field->getFieldIndex()) / 8);
                const auto base = member->isArrow() ? alignment_behind(*member->getBase()) : alignment_of(*member->getBase());
                return offset == 0 ? base : std::min(base, offset & -offset);
            }
        }
        if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(node)) {
            const auto* binding = llvm::dyn_cast<clang::BindingDecl>(reference->getDecl());
            if (binding && binding->getBinding() && !binding->getHoldingVar()) return alignment_of(*binding->getBinding());
        }
        if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(node); cast && cast->getSubExpr()->isGLValue())
            return alignment_of(*cast->getSubExpr());
        if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(node); unary && unary->getOpcode() == clang::UO_Deref)
            return alignment_behind(*unary->getSubExpr());
        if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(node))
            return std::min(alignment_of(*choice->getTrueExpr()), alignment_of(*choice->getFalseExpr()));
        if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(node); binary && binary->isGLValue())
            return alignment_of(binary->getOpcode() == clang::BO_Comma ? *binary->getRHS() : *binary->getLHS());
        if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(node); call && is_trivial(*call))
            return alignment_of(*call->getArg(0));
        if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(node)) {
            const auto size = ast_.getTypeSizeInChars(subscript->getType()).getQuantity();
            const auto* decayed = llvm::dyn_cast<clang::ImplicitCastExpr>(subscript->getBase()->IgnoreParens());
            if (decayed && decayed->getCastKind() == clang::CK_ArrayToPointerDecay && size != 0)
                return std::min(alignment_of(*decayed->getSubExpr()), size & -size);
        }
        return alignment_of(node->getType());
    }

    /// And of the place that a pointer leads to.
    std::int64_t alignment_behind(const clang::Expr& pointer) const {
        const auto* node = pointer.IgnoreParens();
        if (const auto* address = llvm::dyn_cast<clang::UnaryOperator>(node);
            address && address->getOpcode() == clang::UO_AddrOf)
            return alignment_of(*address->getSubExpr());
        if (const auto* choice = llvm::dyn_cast<clang::ConditionalOperator>(node))
            return std::min(alignment_behind(*choice->getTrueExpr()), alignment_behind(*choice->getFalseExpr()));
        if (const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(node);
            cast && cast->getCastKind() != clang::CK_LValueToRValue && cast->getSubExpr()->getType()->isPointerType())
            return alignment_behind(*cast->getSubExpr());
        return alignment_of(node->getType()->getPointeeType());
    }

    /// Whether what stands around the place makes a reference to it. Its address alone is a raw pointer, which only a
    /// scope goes through; `*&x` is `x` again.
    bool is_borrowed(const clang::Stmt& node) const {
        bool is_address = false;
        const clang::Stmt* inner = &node;
        for (const auto* outer : std::views::reverse(path())) {
            const auto goes_on = steps_out(*outer, *inner, is_address);
            if (goes_on != Step::on) return goes_on == Step::borrowed;
            inner = outer;
        }
        return !is_address;
    }

    enum class Step { on, borrowed, not_borrowed };

    static Step steps_out(const clang::Stmt& outer, const clang::Stmt& inner, bool& is_address) {
        if (llvm::isa<clang::ParenExpr, clang::ConditionalOperator, clang::FullExpr>(outer)) return Step::on;
        if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(&outer))
            return cast->getCastKind() == clang::CK_NoOp || cast->getCastKind() == clang::CK_DerivedToBase ||
                           cast->getCastKind() == clang::CK_UncheckedDerivedToBase
                       ? Step::on
                       : Step::not_borrowed;
        if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(&outer)) {
            if (unary->getOpcode() == clang::UO_AddrOf) is_address = true;
            if (unary->getOpcode() == clang::UO_Deref) is_address = false;
            return unary->isPostfix() ? Step::not_borrowed : Step::on;
        }
        if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(&outer)) {
            // The result of `x = y` is x, and that of `x, y` is y.
            if (binary->getOpcode() == clang::BO_Comma) return binary->getLHS() == &inner ? Step::not_borrowed : Step::on;
            return binary->isAssignmentOp() && !is_address ? Step::on : Step::not_borrowed;
        }
        // The inner field of a field, and an element, are looked at by themselves.
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&outer))
            return llvm::isa<clang::CXXMethodDecl>(member->getMemberDecl()) ? Step::borrowed : Step::not_borrowed;
        if (is_address) {
            const auto* call = llvm::dyn_cast<clang::CallExpr>(&outer);
            return call && is_overflow_builtin(*call) ? Step::borrowed : Step::not_borrowed;
        }
        if (llvm::isa<clang::ArraySubscriptExpr>(outer)) return Step::not_borrowed;
        if (!llvm::isa<clang::Expr, clang::DeclStmt, clang::ReturnStmt>(outer)) return Step::not_borrowed;
        if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(&outer); call && is_trivial(*call))
            return call->getArg(0) == &inner ? Step::on : Step::not_borrowed;
        if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&outer);
            construction && construction->getConstructor()->isTrivial())
            return Step::not_borrowed;
        return Step::borrowed;
    }

    const Unit& unit_;
    const clang::ASTContext& ast_;
    Report& report_;
};

/// A variable with less alignment than its type: only an attribute does that.
void look_at_variable(const clang::VarDecl& variable, const clang::ASTContext& ast, Report& report) {
    if (!variable.hasAttr<clang::AlignedAttr>() || variable.getType()->isReferenceType() || variable.getType()->isIncompleteType())
        return;
    if (ast.getDeclAlign(&variable) >= ast.getTypeAlignInChars(variable.getType().getCanonicalType())) return;
    report.error(Code::packed_field_reference, variable.getLocation(),
                 "'" + variable.getNameAsString() + "' has less alignment than '" + spell(variable.getType()) + "', and a reference "
                 "to it promises that: leave the attribute out");
}

/// A base that is packed with its class: a reference to it comes of itself.
void look_at_bases(const clang::CXXRecordDecl& record, const clang::ASTContext& ast, Report& report) {
    if (record.isInvalidDecl()) return;
    for (const auto& base : record.bases()) {
        const auto* of = base.getType()->getAsCXXRecordDecl();
        if (!of || !(of = of->getDefinition()) || of->isEmpty() || base.isVirtual()) continue;
        const auto& layout = ast.getASTRecordLayout(&record);
        const auto wanted = ast.getASTRecordLayout(of).getNonVirtualAlignment().getQuantity();
        if (layout.getAlignment().getQuantity() >= wanted && layout.getBaseClassOffset(of).getQuantity() % wanted == 0) continue;
        report.error(Code::packed_field_reference, base.getBeginLoc(),
                     "the base '" + spell(base.getType()) + "' lies in a packed class, where its address may be odd, and its "
                     "functions take it for aligned: make it a member, or pack it too");
    }
}

/// A member whose constructor, assignment or destructor is code: that takes a reference to it.
void look_at_class(const clang::CXXRecordDecl& record, const clang::ASTContext& ast, Report& report) {
    if (record.isInvalidDecl() || record.isLambda()) return;
    for (const auto* field : record.fields()) {
        auto type = field->getType().getCanonicalType();
        while (const auto* array = ast.getAsArrayType(type)) type = array->getElementType().getCanonicalType();
        const auto* part = type->getAsCXXRecordDecl();
        if (!part || !(part = part->getDefinition())) continue;
        if (part->isTriviallyCopyable() && part->hasTrivialDefaultConstructor() && !part->hasUserDeclaredConstructor()) continue;
        const auto& layout = ast.getASTRecordLayout(&record);
        const auto wanted = ast.getTypeAlignInChars(type).getQuantity();
        const auto offset = static_cast<std::int64_t>(layout.getFieldOffset(field->getFieldIndex()) / 8);
        if (layout.getAlignment().getQuantity() >= wanted && offset % wanted == 0) continue;
        report.error(Code::packed_field_reference, field->getLocation(),
                     "'" + field->getNameAsString() + "' lies in a packed class, where its address may be odd, and the functions of '" +
                         spell(type.getUnqualifiedType()) + "' that make, copy or destroy it take it for aligned: use a class that "
                         "has none, or bytes");
    }
}

/// A type under another name, with less alignment: a reference does not know it.
void look_at_alias(const clang::TypedefNameDecl& alias, const clang::ASTContext& ast, Report& report) {
    if (!alias.hasAttr<clang::AlignedAttr>()) return;
    const auto type = alias.getUnderlyingType();
    if (!type->isDependentType()) {
        if (type->isIncompleteType()) return;
        const auto named = ast.getTypeAlignInChars(ast.getTypeDeclType(&alias));
        if (named >= ast.getTypeAlignInChars(type.getCanonicalType())) return;
    }
    report.error(Code::packed_field_reference, alias.getLocation(),
                 "'" + alias.getNameAsString() + "' has another alignment than '" + spell(type) + "', and a reference to it does "
                 "not say so: put [[gnu::packed]] on the class that has such a member");
}

void PackedWalk::finish() {
    for (const auto* variable : unit_.variables) look_at_variable(*variable, ast_, report_);
    for (const auto* record : unit_.classes) {
        look_at_class(*record, ast_, report_);
        look_at_bases(*record, ast_, report_);
    }
    for (const auto* decl : unit_.others)
        if (const auto* alias = llvm::dyn_cast<clang::TypedefNameDecl>(decl)) look_at_alias(*alias, ast_, report_);
}

}  // namespace

std::unique_ptr<Walk> packed_fields(const Unit& unit, Report& report) { return std::make_unique<PackedWalk>(unit, report); }

}  // namespace keel::checker::rules
